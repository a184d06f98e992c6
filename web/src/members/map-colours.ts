type Step = { readonly from: number; readonly colour: string; readonly label: string }

/** Five lightnesses of one hue: told apart without seeing colour, and printed grey. */
export const steps: readonly Step[] = [
  { from: 0, colour: '#f2f2f2', label: '0' },
  { from: 1, colour: '#c5d7fb', label: '1–4' },
  { from: 5, colour: '#7096f8', label: '5–19' },
  { from: 20, colour: '#264af4', label: '20–49' },
  { from: 50, colour: '#000071', label: '50–' },
]

export const colourOf = (count: number): string => steps.reduce((colour, step) => (count >= step.from ? step.colour : colour), '#f2f2f2')
