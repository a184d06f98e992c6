import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib'
import { BlockPublicAccess, Bucket, BucketEncryption, type BucketProps, type IBucket, ObjectOwnership } from 'aws-cdk-lib/aws-s3'
import type { Construct } from 'constructs'

/** A bucket nobody reaches but by what is granted, over TLS, encrypted; it outlives the stack. */
export const privateBucket = (scope: Construct, id: string, props: BucketProps): IBucket =>
  // The cast: aws-cdk-lib is not written for exactOptionalPropertyTypes, its own Bucket is no IBucket under it.
  new Bucket(scope, id, {
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    encryption: BucketEncryption.S3_MANAGED,
    enforceSSL: true,
    removalPolicy: RemovalPolicy.RETAIN,
    ...props,
  }) as IBucket

/** Where buckets and the distribution write who asked for what; forgotten after a year, as all logs are. */
export const logBucket = (scope: Construct, id: string): IBucket => {
  const bucket = privateBucket(scope, id, {
    // CloudFront writes its standard log through an access control list; S3 itself does not need one.
    objectOwnership: ObjectOwnership.BUCKET_OWNER_PREFERRED,
    lifecycleRules: [{ expiration: Duration.days(365) }],
  })
  Validations.of(bucket).acknowledge({ id: 'AwsSolutions-S1', reason: 'This is the bucket the logs go to; logging it into itself would never end' })
  return bucket
}
