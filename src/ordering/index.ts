export { type Scenario, type Sensitivity, sensitivityOf, type WeightChange } from './sensitivity.ts';
export { sharedRanks } from './shared-ranks.ts';
export {
  largestOf,
  type Measured,
  type OrderedCandidate,
  type WeightedCriterion,
  weightedOrder,
} from './weighted-order.ts';
