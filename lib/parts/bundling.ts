/**
 * How every function is bundled, as plain data: the CDK app and the cold-start bench read this same object (ADR 0006).
 * `conditions` stays unset on purpose: setting it drops esbuild's own `module` condition and CommonJS creeps in.
 */
export const bundling = {
  format: 'esm',
  platform: 'node',
  target: 'node22',
  minify: true,
  mainFields: ['module', 'main'],
  legalComments: 'none',
  sourcemap: 'external',
  sourcesContent: false,
  alias: {
    // Lambda hands a role's keys over in the environment; the default chain would bring STS, SSO and profile files along.
    '@aws-sdk/credential-provider-node': './functions/platform/credentials.ts',
    // Nobody asks DynamoDB where it is; the library's cache of the answers weighs 7 KiB.
    '@aws-sdk/endpoint-cache': './functions/platform/endpoint-cache.ts',
    // No operation that is used answers with a stream of events: 19 KiB that would wait for one.
    '@smithy/core/event-streams': './functions/platform/event-streams.ts',
  },
} as const

/** What must never be in a bundle, matched against the inputs esbuild reports with more than 0 bytes. */
export const forbiddenInputs =
  /aws-xray-sdk-core|cls-hooked|@asteasolutions|@aws-sdk\/nested-clients|credential-provider-(ini|sso|process|login|web-identity|node)|\/dist-cjs\/|bowser|zod\/v4\/locales\/(?!en\.)|\.test\.ts$|^local\//

const typefaceOfPapers = [
  'node_modules/@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf',
  'node_modules/@expo-google-fonts/noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf',
] as const

/** Every function that runs in Lambda, named by block and door, and the reference data it reads. */
export const doors = {
  'registry-http': {
    entry: 'functions/registry/handler.ts',
    reference: [
      'local-governments.json',
      'boundaries-municipalities.topojson',
      'boundaries-prefectures.topojson',
      'fields.json',
      'technology-classes.json',
      'member-kinds.json',
      'holidays.json',
    ],
    openapi: 'docs/openapi/registry.json',
  },
  'registry-queue': { entry: 'functions/registry/queue-handler.ts', reference: [] },
  'members-http': {
    entry: 'functions/members/handler.ts',
    reference: [
      'local-governments.json',
      'member-kinds.json',
      'membership-classes.json',
      'membership-targets.json',
      'personal-data.json',
      'terms.json',
    ],
    openapi: 'docs/openapi/members.json',
  },
  'members-queue': { entry: 'functions/members/queue-handler.ts', reference: [] },
  'members-dead-letters': { entry: 'functions/platform/dead-letter-handler.ts', reference: [] },
  'members-sweep': { entry: 'functions/members/sweep-handler.ts', reference: ['personal-data.json'] },
  'members-claims': { entry: 'functions/members/claims-handler.ts', reference: [] },
  'projects-http': {
    entry: 'functions/projects/handler.ts',
    reference: ['fields.json', 'technology-classes.json', 'local-governments.json'],
    openapi: 'docs/openapi/projects.json',
  },
  'projects-seeking-http': { entry: 'functions/projects/seeking-handler.ts', reference: ['matching.json', 'matching-words.json'] },
  'projects-proposing-http': { entry: 'functions/projects/proposing-handler.ts', reference: [] },
  'projects-partnering-http': {
    entry: 'functions/projects/partnering-handler.ts',
    reference: ['fields.json', 'technology-classes.json', 'local-governments.json'],
  },
  'projects-queue': { entry: 'functions/projects/queue-handler.ts', reference: ['matching.json', 'matching-words.json'] },
  'projects-searches': { entry: 'functions/projects/search-schedule-handler.ts', reference: [] },
  'projects-relay': { entry: 'functions/platform/relay-handler.ts', reference: [] },
  'notices-http': { entry: 'functions/notices/handler.ts', reference: ['notice-kinds.json'], openapi: 'docs/openapi/notices.json' },
  'notices-queue': { entry: 'functions/notices/queue-handler.ts', reference: ['notice-kinds.json'] },
  'notices-schedule': { entry: 'functions/notices/schedule-handler.ts', reference: ['notice-kinds.json'] },
  'notices-bounces': { entry: 'functions/notices/bounce-handler.ts', reference: [] },
  'notices-relay': { entry: 'functions/platform/relay-handler.ts', reference: [] },
  'districts-http': {
    entry: 'functions/districts/handler.ts',
    reference: ['local-governments.json'],
    openapi: 'docs/openapi/districts.json',
  },
  'districts-enrolling-http': { entry: 'functions/districts/enrolling-handler.ts', reference: [] },
  'districts-pricing-http': { entry: 'functions/districts/pricing-handler.ts', reference: [] },
  'districts-consenting-http': { entry: 'functions/districts/consenting-handler.ts', reference: ['consent-rules.json'] },
  'districts-certifying-http': { entry: 'functions/districts/certifying-handler.ts', reference: ['holidays.json', 'consent-rules.json'] },
  'districts-scheduling-http': {
    entry: 'functions/districts/scheduling-handler.ts',
    reference: ['local-governments.json', 'holidays.json', 'consent-rules.json'],
  },
  'districts-issuing-http': {
    entry: 'functions/districts/issuing-handler.ts',
    reference: ['local-governments.json', 'holidays.json', 'consent-rules.json'],
  },
  'districts-queue': { entry: 'functions/districts/queue-handler.ts', reference: [] },
  'districts-documents': {
    entry: 'functions/districts/document/document-handler.ts',
    reference: [],
    fonts: typefaceOfPapers,
  },
  'districts-relay': { entry: 'functions/platform/relay-handler.ts', reference: [] },
  'devices-http': {
    entry: 'functions/devices/handler.ts',
    reference: ['device-types.json', 'local-governments.json'],
    openapi: 'docs/openapi/devices.json',
  },
  'devices-certificates-http': { entry: 'functions/devices/certifying-handler.ts', reference: ['device-types.json', 'local-governments.json'] },
  'devices-ngsi-http': { entry: 'functions/devices/ngsi-handler.ts', reference: ['device-types.json', 'ngsi-ld-terms.json'] },
  'devices-queue': { entry: 'functions/devices/queue-handler.ts', reference: [] },
  'devices-ingest': { entry: 'functions/devices/ingest-handler.ts', reference: ['device-types.json'] },
  'devices-provisioning': { entry: 'functions/devices/provisioning-handler.ts', reference: [] },
  'devices-schedule': { entry: 'functions/devices/schedule-handler.ts', reference: ['device-types.json'] },
  'devices-relay': { entry: 'functions/platform/relay-handler.ts', reference: [] },
  'fees-http': {
    entry: 'functions/fees/handler.ts',
    reference: ['local-governments.json', 'holidays.json', 'late-charge-rates.json', 'refund-interest-rates.json'],
    openapi: 'docs/openapi/fees.json',
  },
  'fees-notifying-http': {
    entry: 'functions/fees/notifying-handler.ts',
    reference: ['local-governments.json', 'holidays.json', 'late-charge-rates.json'],
  },
  'fees-granting-http': { entry: 'functions/fees/granting-handler.ts', reference: [] },
  'fees-collecting-http': { entry: 'functions/fees/collecting-handler.ts', reference: ['late-charge-rates.json', 'holidays.json'] },
  'fees-settling-http': {
    entry: 'functions/fees/settling-handler.ts',
    reference: ['local-governments.json', 'holidays.json', 'late-charge-rates.json', 'refund-interest-rates.json'],
  },
  'fees-queue': { entry: 'functions/fees/queue-handler.ts', reference: ['holidays.json', 'late-charge-rates.json'] },
  'fees-checks': { entry: 'functions/fees/books/check-handler.ts', reference: [] },
  'fees-notices': { entry: 'functions/fees/notice/notice-handler.ts', reference: ['late-charge-rates.json'], fonts: typefaceOfPapers },
  'fees-relay': { entry: 'functions/platform/relay-handler.ts', reference: [] },
  'members-relay': { entry: 'functions/platform/relay-handler.ts', reference: [] },
} as const satisfies Record<
  string,
  { readonly entry: string; readonly reference: readonly string[]; readonly openapi?: string; readonly fonts?: readonly string[] }
>

export type DoorName = keyof typeof doors

export type HttpDoorName = Extract<DoorName, `${string}-http`>
