import type { Texts } from './ja.ts'

const plural = (count: number, one: string, many: string) => `${count.toLocaleString('en')} ${count === 1 ? one : many}`

export const en: Texts = {
  product: 'Kanmin',
  errorPrefix: 'Error: ',
  loading: 'Loading',
  frame: {
    brand: 'Kanmin 官民',
    subtitle: 'Public-private partnership for smart cities',
    skip: 'Skip to content',
    menu: 'Main menu',
    footer: 'About this site',
    breadcrumb: 'You are here',
    actFor: 'Acting for',
    localMail: 'Mail inbox (local city)',
    licence:
      'Boundaries and the list of local governments are derived from open data of MLIT (National Land Numerical Information), MIC and the National Tax Agency.',
  },
  menu: {
    directory: 'Find members',
    apply: 'Apply',
    myApplications: 'My applications',
    queue: 'Verification',
    audit: 'Audit trail',
    parked: 'Parked deliveries',
    help: 'Help',
  },
  session: {
    signIn: 'Sign in',
    signOut: 'Sign out',
    toIssuer: 'Go to the sign-in page',
    explanation: 'Sign in to apply for membership, to act for a member, or to work for the secretariat. The directory is open to everybody.',
    needed: 'You need to sign in to see this page.',
    returning: 'Checking your sign-in',
    failed: 'You could not be signed in',
    failedAdvice: 'It took too long, or was cancelled. Please try again.',
    warningTitle: 'You will be signed out soon',
    warning: (minutes) =>
      `You have not done anything for a while. In about ${plural(minutes, 'minute', 'minutes')} you will be signed out. What you typed is kept as a draft.`,
    extend: 'Stay signed in',
    ended: 'You have been signed out',
    endedAdvice: 'Nothing was done for a while, so you were signed out for safety. Sign in again to go on.',
  },
  failure: {
    title: 'This could not be loaded',
    advice: 'The connection was lost, or the service is busy. Please wait a little and try again.',
    retry: 'Load again',
    act: 'This could not be done. Please wait a little and try again; nothing is ever filed twice.',
    aboutThis: 'About this error',
    notFound: 'Page not found',
    notFoundAdvice: 'It may have been moved or deleted, or the address is wrong. You also see this page when you may not see what is there.',
    forbidden: 'You may not see this page',
    forbiddenAdvice: 'Act for another member, or ask your administrator or the secretariat.',
  },
  form: {
    required: 'Required',
    optional: 'Optional',
    errorSummary: (count) => `Please check ${plural(count, 'answer', 'answers')}`,
  },
  table: {
    csv: 'Download CSV',
    csvFailed: 'The CSV file could not be made. Please try again.',
    pages: 'Pages',
    page: (page, pages) => `Page ${page} of ${pages}`,
    previous: 'Previous',
    next: 'Next',
    first: 'Back to start',
  },
  kinds: {
    'local-government': 'Local government',
    business: 'Business',
    university: 'University or research institute',
    amo: 'Area management organization',
    association: 'Association',
    ministry: 'Ministry',
    observer: 'Observer',
  },
  kindHints: {
    'local-government': 'Prefectures, cities, special wards, towns and villages',
    business: 'Companies and other bodies run for profit',
    university: 'Universities, colleges of technology, research institutes',
    amo: 'Legal persons that care for a district',
    association: 'Economic and trade associations, foundations',
    ministry: 'Bodies of the national government',
    observer: 'Legal persons that follow the work',
  },
  top: {
    short: 'Top',
    title: 'Where a city’s needs meet those who can solve them.',
    lead: 'Kanmin is the common ground on which local governments, businesses, universities and area management organizations find each other and run smart-city projects together.',
    apply: 'Apply for membership',
    find: 'Find members',
    counts: 'Members today',
    countMembers: 'Members in all',
    countPrefectures: 'Prefectures with members',
    doors: 'Get started',
    doorDirectory: 'Find members',
    doorDirectoryText: 'Search by name, kind and prefecture, on a map or in a list.',
    doorApply: 'Apply for membership',
    doorApplyText: 'Membership is free. Applying takes about ten minutes, and a draft is kept if you stop.',
    doorData: 'Use the data',
    doorDataText: 'The list and boundaries of all 1,788 local governments of Japan, open to everybody by API.',
  },
  directory: {
    title: 'Directory of members',
    lead: 'The organizations that belong to Kanmin. Search names in kanji, kana or English.',
    search: 'Search for members',
    text: 'Keyword (name, corporate number or code)',
    allKinds: 'All kinds',
    allPrefectures: 'All prefectures',
    submit: 'Search',
    reset: 'Clear filters',
    list: 'List',
    map: 'Members by prefecture',
    mapAsTable: 'See as a table',
    mapHint: 'Choose a prefecture to narrow the list to it.',
    mapUnable: 'The map cannot be shown here. Please see the table below.',
    legend: 'Legend (members)',
    step: (range) => range,
    members: 'Members',
    count: (total, from, to) => (total === 0 ? 'No members' : `${from}–${to} of ${plural(total, 'member', 'members')}`),
    counted: (name, count) => `${name} (${count})`,
    nothing: 'No member fits. Try loosening a condition.',
    withoutKind: (count) => `Any kind (${count})`,
    withoutPrefecture: (count) => `Any prefecture (${count})`,
    withoutText: (text) => `Drop the keyword “${text}”`,
  },
  map: {
    source: 'National Land Numerical Information (MLIT)',
    controls: {
      'Map.Title': 'Map',
      'NavigationControl.ZoomIn': 'Zoom in',
      'NavigationControl.ZoomOut': 'Zoom out',
      'AttributionControl.ToggleAttribution': 'Show or hide the sources',
      'CooperativeGesturesHandler.WindowsHelpText': 'Hold Ctrl and scroll to zoom',
      'CooperativeGesturesHandler.MacHelpText': 'Hold ⌘ and scroll to zoom',
      'CooperativeGesturesHandler.MobileHelpText': 'Use two fingers to move the map',
    },
  },
  member: {
    title: 'Member',
    name: 'Name',
    nameKana: 'Name (kana)',
    nameEn: 'Name (English)',
    kind: 'Kind',
    prefecture: 'Prefecture',
    code: 'Local government code',
    corporateNumber: 'Corporate number',
    place: (isGovernment) => (isGovernment ? 'Local government' : 'Municipality of its seat'),
    admittedOn: 'Member since',
    website: 'Website',
  },
  contact: {
    title: 'Person in charge',
    department: 'Department',
    name: 'Full name',
    email: 'E-mail address',
    phone: 'Phone number',
    nameMissing: 'Enter the full name',
    nameMisfit: 'The full name must not be blank, and may have at most 100 characters',
  },
  picker: {
    own: 'Find your local government',
    seat: 'Find the municipality of your seat',
    hint: 'Type part of its name in kanji, kana or English, or its code, and choose from what appears below. For example: 会津, あいづ, Aizu, 072028',
    chosen: (name) => `Chosen: ${name}`,
    found: (count, more) => {
      if (count === 0) return 'Nothing was found. Try another spelling.'
      return more ? `Many fit; the first ${count} are shown. Type on to narrow them down.` : `${plural(count, 'fits', 'fit')}.`
    },
  },
  apply: {
    title: 'Apply for membership',
    lead: 'Any legal person may apply. Membership is free. What you type is kept as a draft in this tab, and you can go on at any time.',
    needed: 'What you need',
    neededThings: [
      'Your corporate number (not for local governments: choosing yours fills it in)',
      'How to reach the person in charge',
      'An account to sign in with, when you send the application',
    ],
    tasks: 'Steps',
    states: { done: 'Completed', open: 'Not completed', closed: 'Cannot start yet' },
    kindFirst: 'Choose the kind first',
    begin: 'Start',
    continue: 'Continue',
    toCheck: 'Check your answers',
    save: 'Save and continue',
    sections: { kind: 'Kind', organization: 'Organization', contact: 'Person in charge', terms: 'Terms of use' },
    about: {
      kind: 'What sort of body you are',
      organization: 'Names, corporate number, place',
      contact: 'Who hears from the secretariat',
      terms: 'Read and accept the terms',
    },
    kindQuestion: 'What sort of body are you?',
    filled: 'Filled in from the list',
    nameHint: 'The official name as registered',
    corporateNumberHint: '13 digits. You can look it up on the Corporate Number Publication Site of the National Tax Agency.',
    contactLead: 'Who should hear about the outcome and any question. This is not published.',
    emailHint: 'For a local government, an lg.jp address helps verification.',
    phoneHint: 'For example: 03-1234-5678',
    termsVersion: (version) => `Version of ${version}`,
    accept: 'I accept the terms of use',
    check: 'Check your answers',
    checkLead: 'Please check your answers before you apply.',
    change: 'Change',
    file: 'Apply',
    filing: 'Sending',
    signInToFile: 'You need to sign in to apply',
    draftKept: 'What you typed is kept while you sign in.',
    done: 'Your application has been received',
    whatNext: 'What happens next',
    nextThings: [
      'We confirm by e-mail that we received it.',
      'The secretariat verifies it.',
      'When it is admitted you are told by e-mail and your organization appears in the directory.',
    ],
    missing: {
      kind: 'Choose a kind',
      name: 'Enter the name',
      nameKana: 'Enter the name in kana',
      nameEn: 'Enter the name in English',
      corporateNumber: 'Enter the corporate number',
      localGovernmentCode: 'Choose one of those found',
      department: 'Enter the department',
      email: 'Enter the e-mail address',
      phone: 'Enter the phone number',
      acceptedTerms: 'Read the terms of use and accept them',
    },
    misfit: {
      kind: 'Choose the kind again',
      name: 'The name must not be blank, and may have at most 200 characters',
      nameKana: 'The name in kana may have at most 200 characters',
      nameEn: 'The name in English may have at most 200 characters',
      corporateNumber: 'A corporate number has 13 digits, and its check digit must fit. Please look for a typing error',
      localGovernmentCode: 'Choose the local government again',
      department: 'The department may have at most 100 characters',
      email: 'Enter the e-mail address in the form name@example.jp',
      phone: 'A phone number starts with 0 and has 10 or 11 digits, for example 03-1234-5678',
      acceptedTerms: 'Accept the terms of use again',
    },
  },
  application: {
    title: 'Application',
    titleOf: (reference) => `Application ${reference}`,
    mine: 'My applications',
    noneOfMine: 'You have not applied yet.',
    file: 'Apply for membership',
    queue: 'Verification of applications',
    emptyQueue: (status) => (status === 'filed' ? 'No application is waiting.' : 'No application has been admitted yet.'),
    reference: 'Reference number',
    status: 'Status',
    statuses: { filed: 'Waiting', admitted: 'Admitted' },
    filedAt: 'Filed',
    admittedAt: 'Admitted',
    acceptedTerms: 'Accepted version of the terms',
    facts: 'State of the application',
    contactErased: 'The data of the person in charge have been erased.',
    comparison: 'Application and registry compared',
    item: 'Item',
    applied: 'Application',
    registered: 'Registry',
    checks: 'Automatic checks',
    check: 'Checked',
    outcome: 'Outcome',
    evidence: 'Evidence',
    history: 'History of this application',
  },
  admission: {
    admit: 'Admit',
    question: (name) => `Admit ${name} as a member?`,
    consequence:
      'It will appear in the directory, and the applicant is told by e-mail. Whoever applied becomes the first administrator of this member.',
    back: 'Back',
    admitting: 'Admitting',
    admitted: 'Admitted',
    seeInDirectory: 'See it in the directory',
    own: 'Nobody decides on an application they filed. A colleague of the secretariat will verify it.',
  },
  checks: {
    'corporate-number-fits-code': 'Corporate number fits the code',
    'name-fits-registry': 'Name fits the registry',
    'lg-jp-address': 'E-mail address is at lg.jp',
    'body-not-yet-member': 'Not yet a member',
  },
  outcomes: { passed: 'Passed', failed: 'Failed', 'not-applicable': 'Not applicable' },
  events: {
    ApplicationFiled: 'Application filed',
    MemberAdmitted: 'Member admitted',
    SecretariatFounded: 'Secretariat founded',
  },
  changes: {
    kind: 'kind',
    corporateNumber: 'corporate number',
    localGovernmentCode: 'local government code',
    status: 'status',
    memberId: 'member id',
  },
  audit: {
    title: 'Audit trail',
    lead: 'Who did what, and when. It cannot be changed afterwards and holds no personal data.',
    filter: 'Filter',
    month: 'Month',
    aboutFilter: 'Id of a thing (shows all that happened to it, in any month)',
    show: 'Show',
    empty: 'Nothing is recorded for this.',
    at: 'When',
    name: 'Event',
    about: 'About',
    by: 'By',
    system: 'System',
    change: 'What changed',
  },
  parked: {
    title: 'Parked deliveries',
    lead: 'Events that could not be delivered after many tries. Remove the cause, then deliver them again. None is lost.',
    empty: 'No delivery is parked.',
    consumer: 'Consumer',
    reason: 'Reason',
    attempts: 'Attempts',
    parkedAt: 'Parked',
    act: 'Act',
    retry: 'Deliver again',
    retried: 'It is being delivered again',
  },
  refusals: {
    '/problems/members/unknown-local-government': 'No local government has this code today. Please choose again.',
    '/problems/members/corporate-number-mismatch': 'This is not the corporate number of this local government. Please choose again.',
    '/problems/members/reserved-corporate-number': 'This corporate number belongs to a local government. Is the kind right?',
    '/problems/members/name-mismatch': 'This is not the name of this local government. Please choose again.',
    '/problems/members/terms-outdated': 'The terms of use have changed. Please read them again: “Change” beside the terms.',
    '/problems/members/body-already-applied': 'This organization has applied already, or is a member.',
    '/problems/any/id-reused': 'This application has been received already. See “My applications”.',
    '/problems/any/changed-meanwhile': 'Somebody changed this meanwhile. Please load it again.',
    '/problems/any/not-permitted': 'You may not do this.',
    '/problems/any/invalid-request': 'Some answers do not fit. Please look at them again with “Change”.',
  },
  problem: { title: 'About an error', type: 'Type of the error:' },
  reference: {
    title: (block) => `API: ${block}`,
    short: 'API reference',
    lead: 'Made from the OpenAPI 3.1 description.',
    file: 'OpenAPI file',
    base: 'Base address',
    operations: 'Operations',
    schemas: 'Schemas',
    open: 'Open to everybody',
    closed: 'Needs a token',
    parameters: 'Parameters',
    body: 'Body',
    answers: 'Answers',
    name: 'Name',
    where: 'In',
    type: 'Type',
    required: 'Required',
    yes: 'Required',
    no: 'Optional',
    meaning: 'Meaning',
    status: 'Status',
    places: { path: 'path', query: 'query', header: 'header', cookie: 'cookie' },
  },
  help: {
    title: 'Help',
    body: `## How to become a member

1. Open “Apply” in the menu.
2. Answer four topics: kind, organization, person in charge, terms of use. The order is yours.
3. Check your answers and press “Apply”. You need to be signed in for this.
4. The secretariat verifies the application and tells you the outcome by e-mail.

## Drafts

What you type stays in this browser tab only. It is gone when you close the tab or when the application has been sent.

## How long you stay signed in

You are signed out after 30 minutes without any action. You are warned 5 minutes before and can stay signed in.

## The directory in a spreadsheet

Press “Download CSV”. The file is UTF-8 with a byte order mark and opens in any spreadsheet.

## By keyboard

Everything works by keyboard alone. “Skip to content” at the start of each page passes over the menu.`,
  },
  accessibility: {
    title: 'Accessibility policy',
    body: `Kanmin is meant to be usable by everybody alike.

## Our aim

We aim to conform to JIS X 8341-3:2016 level AA and to WCAG 2.2 level AA.

## What we do

- Every page works by keyboard alone and shows where you are.
- Nothing is lost at 200 % text size or on a screen 320 pixels wide.
- Maps are an extra. A list and a table always say the same.
- Colour is never the only carrier of meaning.
- Every page exists in Japanese and English.

## How we check

Before each release every page is checked automatically (axe) and by keyboard. Automatic checks cover only part of the criteria. We have not yet tested enough with screen readers.

## Tell us

If something is hard to use, please tell the secretariat.`,
  },
}
