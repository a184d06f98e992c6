import { DeleteTableCommand, ListTablesCommand } from '@aws-sdk/client-dynamodb'
import { afterAll } from 'vitest'
import { engineClient } from './test-city.ts'

// What one test file has made is of no use to the next, and DynamoDB Local makes a table the slower the more there are.
afterAll(async () => {
  const client = engineClient()
  for (;;) {
    const { TableNames = [] } = await client.send(new ListTablesCommand({}))
    if (TableNames.length === 0) break
    await Promise.all(TableNames.map((TableName) => client.send(new DeleteTableCommand({ TableName }))))
  }
  client.destroy()
})
