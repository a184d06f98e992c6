import { Button } from '../shell/button.tsx'
import { Facts } from '../shell/facts.tsx'
import { Notice } from '../shell/notice.tsx'
import { handOver } from './hand-over.ts'
import type { Issued } from './queries.ts'
import { useTendingTexts } from './texts.ts'

/** A new certificate and how to connect with it; its private key, if one was made, this once. */
export const IssuedKeys = ({ issued }: { readonly issued: Issued }) => {
  const texts = useTendingTexts().certificate
  const { certificate, privateKey, authority, endpoint, clientId, topic } = issued
  return (
    <Notice tone={privateKey ? 'warning' : 'success'} announced title={texts.issued}>
      {privateKey && <p>{texts.keyOnce}</p>}
      <div className='mt-4 flex flex-wrap gap-4'>
        {privateKey ? (
          <Button onClick={() => handOver(`${certificate.trimEnd()}\n${privateKey}`, `${clientId}.pem`)}>{texts.saveKeys}</Button>
        ) : (
          <Button onClick={() => handOver(certificate, `${clientId}.crt.pem`)}>{texts.saveCertificate}</Button>
        )}
        <Button look='outlined' onClick={() => handOver(authority, 'root-ca.pem')}>
          {texts.saveRoot}
        </Button>
      </div>
      <Facts
        facts={[
          { label: texts.host, value: <code className='break-all'>{`mqtts://${endpoint.host}:${endpoint.port}`}</code> },
          { label: texts.clientId, value: <code className='break-all'>{clientId}</code> },
          { label: texts.topic, value: <code className='break-all'>{topic}</code> },
        ]}
      />
    </Notice>
  )
}
