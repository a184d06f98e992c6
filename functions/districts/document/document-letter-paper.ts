import type { Paper } from '../../kernel/paper.ts'
import type { Names } from './document-paper.ts'

/** The letter that brings a beneficiary its code: the only place where the code is ever written. */
export const codeLetter = (names: Names, { beneficiary, address, code, plan, portalUrl, on }: CodeLetter): Paper => ({
  title: `${plan}について（同意のお願いと確認コード）`,
  on,
  addressee: `${address ? `${address}\n` : ''}${beneficiary}　御中`,
  sender: [names.amo],
  parts: [
    {
      part: 'paragraph',
      text: `${names.district}のエリアマネジメント活動の計画について、地域再生法第17条の7第5項の同意をお願いしています。貴社の負担金の見込額と計画の内容は、次の手順でご覧いただけます。`,
    },
    {
      part: 'list',
      items: [
        `${portalUrl}/my-fees （「負担金の同意」のページ）を開き、ログインする（アカウントはその場で作れます）`,
        '「確認コード」の欄に、下のコードを入力し、「コードを確認する」を押す',
        '計画と負担金の見込額を確かめ、同意するかしないかを答える',
      ],
    },
    { part: 'code', label: '確認コード（１回だけ使えます。ほかの人に知らせないでください）', text: code },
    {
      part: 'paragraph',
      text: 'このコードは、この手紙にだけ印刷されています。紛失したときは、上記の団体にお申し出ください。新しいコードをお送りし、前のコードは使えなくなります。',
    },
  ],
})

export type CodeLetter = {
  readonly beneficiary: string
  readonly address?: string | undefined
  readonly code: string
  readonly plan: string
  readonly portalUrl: string
  readonly on: Paper['on'] & string
}
