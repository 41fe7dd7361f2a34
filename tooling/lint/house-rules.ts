/** Our own rules as one ESLint plugin; each has its file, and its test beside it. */
import type { ESLint } from 'eslint'
import { disableWithReason } from './disable-with-reason.ts'
import { environmentInOnePlace } from './environment-in-one-place.ts'
import { featureBorders } from './feature-borders.ts'
import { fileName } from './file-name.ts'
import { importDirection } from './import-direction.ts'
import { noBarrels } from './no-barrels.ts'
import { noIdleTests } from './no-idle-tests.ts'
import { noOutboundRequests } from './no-outbound-requests.ts'
import { noOwnClock } from './no-own-clock.ts'
import { noRawColours } from './no-raw-colours.ts'
import { noWeakRandom } from './no-weak-random.ts'

export const houseRules = {
  rules: {
    'disable-with-reason': disableWithReason,
    'environment-in-one-place': environmentInOnePlace,
    'feature-borders': featureBorders,
    'file-name': fileName,
    'import-direction': importDirection,
    'no-barrels': noBarrels,
    'no-idle-tests': noIdleTests,
    'no-outbound-requests': noOutboundRequests,
    'no-own-clock': noOwnClock,
    'no-raw-colours': noRawColours,
    'no-weak-random': noWeakRandom,
  },
} satisfies ESLint.Plugin
