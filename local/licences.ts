/** Licences under which others may be shipped with Kanmin, and why. */
export const allowed: Readonly<Record<string, string>> = {
  MIT: 'Permissive: the notice is kept.',
  'Apache-2.0': 'Permissive, with a grant of patents; Kanmin’s own.',
  ISC: 'Permissive: the notice is kept.',
  '0BSD': 'Permissive: asks for nothing.',
  'BSD-2-Clause': 'Permissive: the notice is kept.',
  'BSD-3-Clause': 'Permissive: the notice is kept, and the authors’ names advertise nothing.',
  'BlueOak-1.0.0': 'Permissive, with a grant of patents.',
  'OFL-1.1': 'A typeface: it may be embedded and shipped, not sold by itself.',
  'MIT AND OFL-1.1': 'A package under MIT with a typeface under OFL-1.1: both as above.',
  Unlicense: 'Given to the public.',
  '(MIT OR Apache-2.0)': 'Taken under either: both as above.',
  '(MIT OR GPL-3.0-or-later)': 'Taken under MIT, which the licence leaves to us.',
}

/** Packages whose description names no licence, and what the text beside it says. */
export const undeclared: Readonly<Record<string, string>> = {
  'png-js': 'MIT',
}

/** What the browser loads of the development dependencies: it is shipped as much as what runs in a function. */
export const shippedByThePortal = [
  '@digital-go-jp/tailwind-theme-plugin',
  '@fontsource-variable/noto-sans-jp',
  '@tanstack/react-query',
  '@tanstack/react-router',
  'maplibre-gl',
  'oidc-client-ts',
  'openapi-fetch',
  'react',
  'react-dom',
  'tailwindcss',
] as const
