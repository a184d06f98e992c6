// What touches the world says so by its name; everything else in a block is pure.
const outward = 'store|routes|handler|worker|items|furniture|reference|desk|run|sweep|retained|erasing|listing|boundary|delivery'
const pure = `^functions/(?!kernel|platform)(?![a-z/-]*(${outward})\\.ts$)[a-z/-]+\\.ts$`
const furnishing = '^(local|bench|infra-tests)/|handler\\.ts$|\\.test\\.ts$'

/** The dependency rule of docs/adr/0001: seven arrows that may not be drawn. */
module.exports = {
  forbidden: [
    {
      name: 'kernel-imports-zod-only',
      severity: 'error',
      from: { path: '^functions/kernel/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^functions/kernel/|node_modules/zod/' },
    },
    {
      name: 'platform-knows-no-block',
      severity: 'error',
      from: { path: '^functions/platform/', pathNot: '\\.test\\.ts$' },
      to: { path: '^(functions/(?!kernel|platform)|local|lib|web|bench)' },
    },
    {
      name: 'pure-files-import-kernel-and-each-other',
      severity: 'error',
      from: { path: pure },
      to: { pathNot: `^functions/kernel/|node_modules/zod/|${pure}`, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'a-block-knows-of-another-its-contract-only',
      severity: 'error',
      from: { path: '^functions/([^/]+)/', pathNot: '\\.test\\.ts$' },
      to: { path: '^functions/(?!kernel|platform)', pathNot: '^functions/$1/|contract\\.ts$' },
    },
    {
      name: 'only-furnishing-places-choose-what-is-plugged-in',
      severity: 'error',
      from: { path: '^functions/', pathNot: furnishing },
      to: { path: '^functions/platform/aws\\.ts$|handler\\.ts$|^local/' },
    },
    {
      name: 'lib-and-web-see-tables-contracts-and-words',
      severity: 'error',
      from: { path: '^(lib|bin|web/src)/', pathNot: '\\.test\\.ts$' },
      to: { path: '^(functions|local)/', pathNot: '^functions/kernel/|/[a-z-]*(table|contract|problems)\\.ts$' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
  },
}
