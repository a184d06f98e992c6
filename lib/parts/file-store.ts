import { Duration } from 'aws-cdk-lib'
import { HttpMethods } from 'aws-cdk-lib/aws-s3'
import { Construct } from 'constructs'
import { filesBucketName } from '../settings.ts'
import { logBucket, privateBucket } from './bucket.ts'

/** The documents of a block. The portal reaches them by signed addresses only, so its origin is the only one let in. */
export class FileStore extends Construct {
  constructor(scope: Construct, id: string, { block, portalOrigin }: { readonly block: string; readonly portalOrigin: string }) {
    super(scope, id)
    privateBucket(this, 'Bucket', {
      // A name that can be spelled: the portal's content security policy must allow it without knowing this stack.
      bucketName: filesBucketName(block),
      versioned: true,
      serverAccessLogsBucket: logBucket(this, 'Log'),
      cors: [
        {
          allowedOrigins: [portalOrigin],
          allowedMethods: [HttpMethods.PUT, HttpMethods.GET],
          allowedHeaders: ['content-type', 'x-amz-checksum-sha256', 'x-amz-sdk-checksum-algorithm'],
          maxAge: 3000,
        },
      ],
      lifecycleRules: [{ abortIncompleteMultipartUploadAfter: Duration.days(1) }],
    })
  }
}
