/**
 * Stands in for `@aws-sdk/credential-provider-node` in Lambda bundles only (lib/parts/bundling.ts, ADR 0006).
 * Lambda always gives a role's keys in the environment; the default chain would add 130 KiB that are never used.
 */
export const defaultProvider = () => async () => {
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: sessionToken } = process.env
  if (!accessKeyId || !secretAccessKey) throw new Error('no role keys in the environment: this bundle is made for Lambda')
  return { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) }
}
