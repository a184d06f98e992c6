import fc from 'fast-check'

const asked = process.env['DRAWS']

// A commit is judged by what it changes, not by the luck of the draw: the same draws every time, and `npm run soak draws` looks for new ones.
fc.configureGlobal({ seed: asked === undefined ? 20_261_123 : Number(asked) })
