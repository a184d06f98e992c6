import { Duration, Stack, Validations } from 'aws-cdk-lib'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import { type CfnBucket, HttpMethods, type IBucket } from 'aws-cdk-lib/aws-s3'
import { Construct } from 'constructs'
import { filesBucketName } from '../settings.ts'
import { logBucket, privateBucket } from './bucket.ts'
import type { DoorFunction } from './function.ts'

/** The documents of a block. The portal reaches them by signed addresses only, so its origin is the only one let in. */
export class FileStore extends Construct {
  readonly bucketName: string
  private readonly bucket: IBucket

  constructor(scope: Construct, id: string, { block, portalOrigin }: { readonly block: string; readonly portalOrigin: string }) {
    super(scope, id)
    this.bucket = privateBucket(this, 'Bucket', {
      // A name that can be spelled: the portal's content security policy must allow it without knowing this stack.
      bucketName: filesBucketName(block),
      versioned: true,
      serverAccessLogsBucket: logBucket(this, 'Log'),
      cors: [
        {
          allowedOrigins: [portalOrigin],
          allowedMethods: [HttpMethods.PUT, HttpMethods.GET],
          allowedHeaders: ['content-type', 'if-none-match', 'x-amz-checksum-sha256'],
          maxAge: 3000,
        },
      ],
      // An erased document is a version like others until this many days have passed: as long as the table can be taken back.
      lifecycleRules: [
        { abortIncompleteMultipartUploadAfter: Duration.days(1), noncurrentVersionExpiration: Duration.days(35), expiredObjectDeleteMarker: true },
      ],
    })
    this.bucketName = this.bucket.bucketName
  }

  /** Sign uploads and downloads of the documents under a prefix, and look whether they came. */
  grantReadWrite(grantee: DoorFunction, prefix: string): void {
    this.grant(grantee, prefix, ['s3:GetObject', 's3:PutObject'])
    // Without it S3 says 403 of what is not there, and a document that never came could not be told from one that is locked.
    grantee.addToRolePolicy(new PolicyStatement({ actions: ['s3:ListBucket'], resources: [this.bucket.bucketArn] }))
  }

  /** Erase documents under a prefix, without being able to read them. */
  grantErase(grantee: DoorFunction, prefix: string): void {
    this.grant(grantee, prefix, ['s3:DeleteObject'])
  }

  private grant(grantee: DoorFunction, prefix: string, actions: readonly string[]): void {
    const objects = `${prefix}/*`
    grantee.addToRolePolicy(new PolicyStatement({ actions: [...actions], resources: [this.bucket.arnForObjects(objects)] }))
    Validations.of(grantee.doorRole).acknowledge({
      id: `AwsSolutions-IAM5[Resource::<${Stack.of(this).getLogicalId(this.bucket.node.defaultChild as CfnBucket)}.Arn>/${objects}]`,
      reason: 'Every document of this block, and nothing beside them: their ids are minted by applicants',
    })
  }
}
