let ahead = 0

/** The calendar of a local city can be moved; whoever looks at it through the portal is on its day. */
export const goBy = (cityNow: string): void => {
  ahead = Date.parse(cityNow) - Date.now()
}

/** The moment it is in the city. */
export const now = (): Date => new Date(Date.now() + ahead)
