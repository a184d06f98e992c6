import { Button } from '../shell/button.tsx'
import { Facts } from '../shell/facts.tsx'
import { Notice } from '../shell/notice.tsx'
import { handOver } from './hand-over.ts'
import type { IssuedClaim as Issued } from './queries.ts'
import { useProvisioningTexts } from './texts.ts'

const code = (words: string) => <code className='break-all'>{words}</code>

/** A new claim and how to connect with it; its private key this once. */
export const IssuedClaim = ({ issued }: { readonly issued: Issued }) => {
  const texts = useProvisioningTexts().claim
  const { claim, certificate, privateKey, authority, endpoint, clientIdPrefix, topics } = issued
  return (
    <Notice tone='warning' announced title={texts.issued}>
      <p>{privateKey ? texts.keyOnce : texts.keyGone}</p>
      <div className='mt-4 flex flex-wrap gap-4'>
        {privateKey && (
          <Button onClick={() => handOver(`${certificate.trimEnd()}\n${privateKey}`, `${claim.provisioningClaimId}.pem`)}>{texts.saveKeys}</Button>
        )}
        <Button look='outlined' onClick={() => handOver(authority, 'root-ca.pem')}>
          {texts.saveRoot}
        </Button>
      </div>
      <Facts
        facts={[
          { label: texts.name, value: claim.name },
          { label: texts.host, value: code(`mqtts://${endpoint.host}:${endpoint.port}`) },
          { label: texts.clientId, value: texts.clientIdBegins(clientIdPrefix) },
          { label: texts.certificateTopic, value: code(topics.certificate) },
          { label: texts.provisionTopic, value: code(topics.provision) },
        ]}
      />
    </Notice>
  )
}
