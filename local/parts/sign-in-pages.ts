import type { DemoAccount } from './accounts.ts'

export type Language = 'ja' | 'en'

/** The language of the page: what the portal asked for, else what the browser prefers, else Japanese. */
export const languageOf = (asked: string | undefined, accepted: string | undefined): Language => {
  const wanted = `${asked ?? ''} ${accepted ?? ''}`.toLowerCase().match(/\b(ja|en)\b/)?.[1]
  return wanted === 'en' ? 'en' : 'ja'
}

/** A fault of one field, shown at the field and in the summary on top. */
export type FieldFault = { readonly field: 'login' | 'email' | 'password'; readonly text: string }

type Page = { readonly language: Language; readonly path: string }

type SignInPage = Page & { readonly demo: readonly DemoAccount[]; readonly login?: string; readonly faults?: readonly FieldFault[] }

export const signInPage = ({ language, path, demo, login = '', faults = [] }: SignInPage): string => {
  const t = texts[language]
  return layout({
    language,
    path,
    title: t.signIn,
    faults,
    body: `
      <form method="post" action="${safe(path)}">
        <input type="hidden" name="lang" value="${language}">
        ${field({ name: 'login', label: demo.length > 0 ? t.loginOrDemo : t.email, type: 'text', autocomplete: 'username', value: login, faults })}
        ${field({ name: 'password', label: t.password, type: 'password', autocomplete: 'current-password', faults })}
        <button type="submit">${t.signIn}</button>
      </form>
      <p><a href="${safe(path)}/new-account?lang=${language}">${t.newAccount}</a></p>
      ${demo.length > 0 ? demoTable(demo, language, path) : ''}`,
  })
}

const demoTable = (demo: readonly DemoAccount[], language: Language, path: string): string => {
  const t = texts[language]
  return `
      <section>
        <h2 id="demo">${t.demoAccounts}</h2>
        <p>${t.demoHint}</p>
        <div class="scroll" role="region" aria-labelledby="demo" tabindex="0"><table>
          <thead><tr><th scope="col">${t.login}</th><th scope="col">${t.who}</th><th scope="col">${t.password}</th><th scope="col">${t.signIn}</th></tr></thead>
          <tbody>${demo
            .filter(({ unlisted }) => !unlisted)
            .map((account) => demoRow(account, language, path))
            .join('')}
          </tbody>
        </table></div>
      </section>`
}

const demoRow = (account: DemoAccount, language: Language, path: string): string => `
            <tr>
              <th scope="row" translate="no">${safe(account.login)}</th>
              <td>${safe(account.name[language])}<br><small>${safe(account.part[language])}</small></td>
              <td><code translate="no">${safe(account.password)}</code></td>
              <td>
                <form method="post" action="${safe(path)}">
                  <input type="hidden" name="lang" value="${language}">
                  <button type="submit" class="second" name="demo" value="${safe(account.login)}">${safe(texts[language].signInAs(account.name[language]))}</button>
                </form>
              </td>
            </tr>`

type NewAccountPage = Page & { readonly email?: string; readonly faults?: readonly FieldFault[] }

export const newAccountPage = ({ language, path, email = '', faults = [] }: NewAccountPage): string => {
  const t = texts[language]
  return layout({
    language,
    path: `${path}/new-account`,
    title: t.newAccount,
    faults,
    body: `
      <form method="post" action="${safe(path)}/new-account">
        <input type="hidden" name="lang" value="${language}">
        ${field({ name: 'email', label: t.email, type: 'email', autocomplete: 'email', value: email, faults })}
        ${field({ name: 'password', label: t.password, type: 'password', autocomplete: 'new-password', hint: t.passwordRule, faults })}
        <button type="submit">${t.create}</button>
      </form>
      <p><a href="${safe(path)}?lang=${language}">${t.backToSignIn}</a></p>`,
  })
}

type MessagePage = { readonly language: Language; readonly message: 'expired' | 'refused' | 'signed-out' | 'sign-out'; readonly form?: string }

/** A page that only tells something and leads back to the portal. */
export const messagePage = ({ language, message, form }: MessagePage): string => {
  const { title, text } = texts[language].messages[message]
  const act =
    form === undefined ? '' : `${form}<button type="submit" form="op.logoutForm" value="yes" name="logout">${texts[language].signOut}</button>`
  return layout({
    language,
    title,
    faults: [],
    body: `<p>${text}</p>${act}<p><a href="/">${texts[language].toPortal}</a></p>`,
  })
}

type Layout = {
  readonly language: Language
  readonly path?: string
  readonly title: string
  readonly faults: readonly FieldFault[]
  readonly body: string
}

const layout = ({ language, path, title, faults, body }: Layout): string => {
  const t = texts[language]
  return `<!DOCTYPE html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${faults.length > 0 ? t.errorMark : ''}${title} | ${t.product}</title>
    <link rel="stylesheet" href="/oidc/sign-in.css">
    <link rel="icon" href="data:,">
  </head>
  <body>
    <header><a class="home" href="/">${t.product}</a>${path === undefined ? '' : otherLanguage(language, path)}</header>
    <main>
      <h1>${title}</h1>${faults.length > 0 ? summary(faults, language) : ''}${body}
    </main>
  </body>
</html>
`
}

const otherLanguage = (language: Language, path: string) =>
  language === 'ja'
    ? `<a href="${safe(path)}?lang=en" lang="en" hreflang="en">English</a>`
    : `<a href="${safe(path)}?lang=ja" lang="ja" hreflang="ja">日本語</a>`

// `autofocus` moves the focus here without a script, so that a screen reader starts with what went wrong.
const summary = (faults: readonly FieldFault[], language: Language) => `
      <div class="faults" role="alert" aria-labelledby="faults" tabindex="-1" autofocus>
        <h2 id="faults">${texts[language].faults}</h2>
        <ul>${faults.map(({ field: name, text }) => `<li><a href="#${name}">${safe(text)}</a></li>`).join('')}</ul>
      </div>`

type Field = {
  readonly name: FieldFault['field']
  readonly label: string
  readonly type: string
  readonly autocomplete: string
  readonly value?: string
  readonly hint?: string
  readonly faults: readonly FieldFault[]
}

const field = ({ name, label, type, autocomplete, value = '', hint, faults }: Field): string => {
  const fault = faults.find((candidate) => candidate.field === name)
  const describedBy = [hint && `${name}-hint`, fault && `${name}-fault`].filter(Boolean).join(' ')
  return `
        <div class="field">
          <label for="${name}">${label}</label>
          ${hint ? `<p class="hint" id="${name}-hint">${hint}</p>` : ''}
          ${fault ? `<p class="fault" id="${name}-fault">${safe(fault.text)}</p>` : ''}
          <input id="${name}" name="${name}" type="${type}" autocomplete="${autocomplete}" value="${safe(value)}" maxlength="256" required
            spellcheck="false" autocapitalize="none"${fault ? ' aria-invalid="true"' : ''}${describedBy ? ` aria-describedby="${describedBy}"` : ''}>
        </div>`
}

const safe = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

export const texts = {
  ja: {
    product: '官民 Kanmin',
    signIn: 'サインイン',
    signOut: 'サインアウトする',
    signInAs: (name: string) => `${name}としてサインイン`,
    login: 'ログイン名',
    loginOrDemo: 'メールアドレス（またはデモのログイン名）',
    email: 'メールアドレス',
    password: 'パスワード',
    passwordRule: '12文字以上。長い文のほうが、短くて複雑な文字列より安全です。',
    newAccount: 'アカウントを作成する',
    create: '作成してサインイン',
    backToSignIn: 'サインインに戻る',
    toPortal: 'ポータルへ戻る',
    demoAccounts: 'デモのアカウント',
    demoHint: 'この一覧は、手元の機械で動く体験環境でのみ表示されます。',
    who: '利用者',
    errorMark: 'エラー：',
    faults: '入力内容をご確認ください',
    wrongPassword: 'メールアドレスかパスワードが違います',
    refusals: {
      'email-malformed': 'メールアドレスの形式で入力してください（例：aoi@example.jp）',
      'email-taken': 'このメールアドレスのアカウントはすでにあります',
      'password-short': 'パスワードは12文字以上で入力してください',
      'password-long': 'パスワードは256文字以内で入力してください',
    },
    messages: {
      expired: { title: 'この画面は期限が切れました', text: 'お手数ですが、ポータルからもう一度サインインしてください。' },
      refused: { title: 'サインインできませんでした', text: '要求に誤りがあります。ポータルからもう一度お試しください。' },
      'signed-out': { title: 'サインアウトしました', text: 'ご利用ありがとうございました。' },
      'sign-out': { title: 'サインアウトしますか', text: 'この端末でのサインインを終了します。' },
    },
  },
  en: {
    product: 'Kanmin 官民',
    signIn: 'Sign in',
    signOut: 'Sign out',
    signInAs: (name: string) => `Sign in as ${name}`,
    login: 'Login',
    loginOrDemo: 'E-mail address (or the login of a demo account)',
    email: 'E-mail address',
    password: 'Password',
    passwordRule: 'At least 12 characters. A long phrase is safer than a short jumble.',
    newAccount: 'Create an account',
    create: 'Create and sign in',
    backToSignIn: 'Back to signing in',
    toPortal: 'Back to the portal',
    demoAccounts: 'Demo accounts',
    demoHint: 'Shown only where the platform is tried out on your own machine.',
    who: 'Who',
    errorMark: 'Error: ',
    faults: 'Please check what you entered',
    wrongPassword: 'The e-mail address or the password is wrong',
    refusals: {
      'email-malformed': 'Enter an e-mail address, such as aoi@example.jp',
      'email-taken': 'This e-mail address has an account already',
      'password-short': 'Enter a password of at least 12 characters',
      'password-long': 'Enter a password of at most 256 characters',
    },
    messages: {
      expired: { title: 'This page has expired', text: 'Please sign in from the portal again.' },
      refused: { title: 'Signing in did not work', text: 'The request was not right. Please try again from the portal.' },
      'signed-out': { title: 'You are signed out', text: 'Thank you for your visit.' },
      'sign-out': { title: 'Do you want to sign out?', text: 'This ends your visit on this device.' },
    },
  },
} as const

export const stylesheet = `:root { color-scheme: light; font: 1rem/1.7 'Noto Sans JP', 'Hiragino Sans', 'Yu Gothic UI', Meiryo, sans-serif; color: #1a1a1a; background: #fff }
* { box-sizing: border-box }
body { margin: 0 }
header { display: flex; justify-content: space-between; align-items: center; gap: 1rem; padding: .5rem 1.5rem; border-bottom: 1px solid #767676 }
.home { font-weight: 700; color: inherit; text-decoration: none }
main { max-width: 56rem; margin: 0 auto; padding: 1.5rem }
h1 { font-size: 1.75rem; line-height: 1.4; margin: 0 0 1.5rem }
h2 { font-size: 1.25rem; margin: 2rem 0 .5rem }
a { color: #0017c1; text-underline-offset: .2em }
:focus-visible, [autofocus]:focus { outline: 4px solid #000; outline-offset: 2px; box-shadow: 0 0 0 2px #ffd43d; border-radius: 4px }
.field { margin-bottom: 1.5rem }
label { display: block; font-weight: 700 }
.hint, .fault { margin: 0 }
.hint { color: #595959 }
.fault { color: #ce0000; font-weight: 700 }
input:not([type=hidden]) { width: 100%; max-width: 28rem; min-height: 3rem; padding: .5rem 1rem; font: inherit; color: inherit; background: #fff; border: 1px solid #595959; border-radius: 8px }
input[aria-invalid] { border: 2px solid #ce0000 }
button { min-height: 3rem; padding: .5rem 1.5rem; font: inherit; font-weight: 700; color: #fff; background: #0017c1; border: 1px solid #0017c1; border-radius: 8px; cursor: pointer }
button:hover { background: #00118f }
button.second { color: #0017c1; background: #fff }
button.second:hover { background: #e8f1fe }
.faults { border: 2px solid #ce0000; border-radius: 8px; padding: 1rem 1.5rem; margin-bottom: 1.5rem }
.faults h2 { margin: 0 }
.faults a { color: #ce0000 }
.scroll { overflow-x: auto }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; padding: .5rem; border-bottom: 1px solid #767676; vertical-align: middle }
td form { margin: 0 }
td button, td code { white-space: nowrap }
@media (max-width: 30rem) { thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden } tr, tbody th, td { display: block } tr { padding: .5rem 0; border-bottom: 1px solid #767676 } tbody th, td { border: 0; padding: .25rem 0 } table { display: block } tbody { display: block } }
@media (forced-colors: active) { button, input { border-color: ButtonText } }
`
