import { createRequire } from 'node:module'
import { createTypeface } from '../functions/platform/typeface.ts'

const resolve = createRequire(import.meta.url).resolve

/** The typeface of official papers, from the package that ships it. */
export const typeface = createTypeface({
  regular: resolve('@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf'),
  bold: resolve('@expo-google-fonts/noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf'),
})
