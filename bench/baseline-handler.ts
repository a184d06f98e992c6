import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb'
import { Hono } from 'hono'
import { handle } from 'hono/aws-lambda'

// What the cold start is measured against: hono and the DynamoDB client, nothing else, as their documentations show them.
const client = new DynamoDBClient({})
const app = new Hono()

app.get('/item', async (c) => {
  const { Item } = await client.send(new GetItemCommand({ TableName: 'members', Key: { pk: { S: 'a' }, sk: { S: 'b' } } }))
  return c.json(Item ?? {})
})

export const handler = handle(app)
