import { App, Validations } from 'aws-cdk-lib'
import { AwsSolutionsChecks } from 'cdk-nag'
import { DevicesBlock } from '../lib/devices-block.ts'
import { DistrictsBlock } from '../lib/districts-block.ts'
import { FeesBlock } from '../lib/fees-block.ts'
import { IdentityBlock } from '../lib/identity-block.ts'
import { MembersBlock } from '../lib/members-block.ts'
import { NoticesBlock } from '../lib/notices-block.ts'
import { PortalBlock } from '../lib/portal-block.ts'
import { ProjectsBlock } from '../lib/projects-block.ts'
import { RegistryBlock } from '../lib/registry-block.ts'
import { settingsOf } from '../lib/settings.ts'

export const app = new App()
const settings = settingsOf(app)
Validations.of(app).addPlugins(new AwsSolutionsChecks(app))

new IdentityBlock(app, 'Identity', settings)
new RegistryBlock(app, 'Registry', settings)
new MembersBlock(app, 'Members', settings)
new ProjectsBlock(app, 'Projects', settings)
new NoticesBlock(app, 'Notices', settings)
new DistrictsBlock(app, 'Districts', settings)
new DevicesBlock(app, 'Devices', settings)
new FeesBlock(app, 'Fees', settings)
new PortalBlock(app, 'Portal', settings)
