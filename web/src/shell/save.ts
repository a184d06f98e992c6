/** Handed to the browser as a file. */
export const save = (file: Blob, filename: string): void => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = filename
  link.click()
  URL.revokeObjectURL(link.href)
}
