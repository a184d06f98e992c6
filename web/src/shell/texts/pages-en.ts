import type { PageTexts } from './pages-ja.ts'

export const en: PageTexts = {
  contactUs: {
    title: 'Contact',
    myApplications: 'My applications',
    lead: 'Ask us anything: applying, verification, what is said of a member, personal data, things that are hard to use.',
    before: 'Before you ask',
    ask: 'Ask the secretariat',
    address: 'The secretariat’s e-mail address:',
    topic: 'About',
    topics: [
      'Applying and verification',
      'Details and roles of a member',
      'Personal data: access, correction, erasure',
      'Something that is hard to use',
      'Something else',
    ],
    text: 'Your question',
    open: 'Open in your mail program',
    hint: 'Your own mail program opens. What you type here is not sent to this site and not kept.',
    none: 'The secretariat’s e-mail address has not been entered here yet. Please ask an administrator of your member, or the contact named in your letter of admission.',
    write: 'What to write',
    writeThings: [
      'The reference number, if it is about an application (it begins with A-)',
      'The name of your organization',
      'If there was an error: its words, when it happened, and the address of the page',
      'Never your password. The secretariat will not ask for it.',
    ],
  },
  privacy: {
    title: 'Personal data',
    before: `Kanmin keeps only the personal data that verifying applications and the work of members need. The directory and the statistics hold none; in the audit trail people are numbers without names.`,
    after: `## What you can ask for

- to know what is kept about you, and to receive a copy
- to have mistakes corrected
- to have erased what need not be kept any longer

Sign in and open [My data](/my-data) to see what is kept and to save a copy. For the rest, ask the secretariat by way of [Contact](/contact). We make sure that it is you before we act.

## When a member leaves

The name of the organization, the time it was a member and its application stay on record, as the table says. The names and e-mail addresses of its people, and the person in charge, are erased.

## Cookies and measurement

No cookies but those that keep you signed in. No measurement or advertising by other companies. Nothing about you or what you look at is sent to other sites.`,
  },
  help: {
    title: 'Help',
    body: `## How to become a member

1. Open “Apply” in the menu.
2. Sign in and answer the steps one by one. The order is yours.
3. Check your answers and press “Apply”.
4. The secretariat verifies the application and tells you the outcome by e-mail. If something has to be mended, “My applications” shows why; mend it in the same form and send it again.

## Drafts

What you type is kept as your draft by itself, and nobody else sees it. Go on with it from “My applications”, also on another device. It is erased when the application has been sent, or 90 days after it was last kept.

## People and roles of a member

“My member” in the menu holds the details, the people and the terms of the member you act for.

- Administrators invite people by e-mail address and choose their role: administrator, editor or viewer. An invitation lasts 14 days.
- While an administrator is away, somebody else can be deputy until a day.
- For a transfer, register a handover with its date: the roles change on that day, and nobody has to do anything then.
- A member keeps at least one administrator; the last one cannot be removed.
- If no administrator is left, [ask the secretariat](/contact), who invites a new one.

## When you are invited

Sign in with the address the letter went to, and accept on the page [Invitations](/invitations). If you have no account, make one with that address on the sign-in page. You can act for the member at once.

## If you belong to several members

Choose in “Acting for”, at the top of the page, for which one you act.

## How long you stay signed in

You are signed out after 30 minutes without any action. You are warned 5 minutes before and can stay signed in.

## The directory in a spreadsheet

Press “Download CSV”. The file is UTF-8 with a byte order mark and opens in any spreadsheet.

## By keyboard

Everything works by keyboard alone. “Skip to content” at the start of each page passes over the menu.`,
  },
  accessibility: {
    title: 'Accessibility policy',
    before: `Kanmin is meant to be usable by everybody alike. This page has the form of JIS X 8341-3:2016: a policy, and what was tested.

## Our aim

To conform to JIS X 8341-3:2016 level AA.

## Where we stand

Level AA is **taken into account** (配慮). We claim neither conformance (準拠) nor partial conformance (一部準拠), since not every criterion has been tested. The table below names the criteria we refer to. The words are those of the guideline of the Web Accessibility Infrastructure Committee.

## What this is about

All pages of this portal, in Japanese and English. Texts and files that members bring are not included.

## When it was tested

Automatic tests on 23 November 2026, and again with each change of the software. Nobody has yet tested by hand, criterion by criterion.

## Technologies relied upon

HTML, CSS, JavaScript, WAI-ARIA, SVG. Maps alone rely on WebGL; a list and a table say the same.

## How we test

- axe-core looks at every page: in Japanese 1280 pixels wide, in English 320.
- The Tab key goes through every page: all is reached, the focus is seen, the order is right, nothing holds it.
- No page scrolls sideways at 1280, 640 (as at 200 %) and 320 pixels.
- The main pages are tested in forced colours; not yet while they load, when they fail, or when they are empty.
- Automatic tests see a part of each criterion. Where the table says so, nobody has judged that the criterion is met.`,
    checklist: 'Checklist of success criteria',
    criterion: 'Success criterion',
    level: 'Level',
    applies: 'Applies',
    yes: 'Yes',
    no: 'No',
    result: 'Result',
    seen: { 'in-part': 'Tested in part, automatically', absent: 'Nothing of the kind', untested: 'Not tested' },
    note: 'Note',
    test: 'File of the test',
    after: `## What we know of

- Nothing has been tested with screen readers.
- What members write in Japanese is not always marked as Japanese on an English page.
- Drawing an area on a map has not been tested by keyboard alone. The table of corners takes it too.

## Tell us

If something is hard to use, please [tell the secretariat](/contact).`,
  },
  reference: {
    short: 'API reference',
    lead: 'Made from the OpenAPI 3.1 description.',
    file: 'OpenAPI file',
    base: 'Base address',
    operations: 'Operations',
    unfoldAll: 'Open all of them',
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
}
