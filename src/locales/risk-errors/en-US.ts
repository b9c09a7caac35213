/** What can go wrong in simulations and loyalty programmes. */
export const enUS = {
  'simulation-seed': 'The seed must be a whole number from 0 to {allowed}; found {found}.',
  'simulation-runs': 'The number of runs must be a whole number from {fewest} to {allowed}; found {found}.',
  'simulation-too-large':
    '{runs} runs of {figures} figures each need {needed} MB of memory; {allowed} MB is the limit. Take at most {most} runs.',
  'distribution-number': '{input}: {parameter} must be a number; found {found}.',
  'distribution-sd-negative': '{input}: the standard deviation must not be below zero; found {found}.',
  'distribution-lognormal-mean': '{input}: the mean of a lognormal distribution must be above zero; found {found}.',
  'distribution-min-above-mode': '{input}: the minimum {min} is above the most likely value {mode}. Lower the one or raise the other.',
  'distribution-mode-above-max': '{input}: the most likely value {mode} is above the maximum {max}. Lower the one or raise the other.',
  'distribution-min-above-max': '{input}: the minimum {min} is above the maximum {max}. Swap them, or correct one.',
  'distribution-shape': '{input}: the shapes a and b of a beta distribution must be from {least} to {most}; found {found}.',
  'correlation-range': 'The correlation of {first} and {second} must be from -1 to 1; found {found}.',
  'correlation-group-range': 'The correlation within group {group} must be from {least} to 1 for its {count} inputs; found {found}.',
  'correlation-contradicts':
    'A correlation of {found} between {first} and {second} contradicts the other correlations; with them it can be from {least} to {most}.',
  'correlation-contradict-each-other': 'The correlations of {input} contradict those of {others}. Bring them nearer to zero.',
  'loyalty-list': '{argument} must have {allowed} values; found {found}.',
  'loyalty-name-twice': 'Two have the name “{name}” ({kind}). Rename one of them.',
  'loyalty-shares': '{place}: the shares must sum to 1 (100%); found {found}. In the same proportions they would be {offered}.',
  'loyalty-shares-zero': '{place}: the shares must sum to 1 (100%); found {found}. Fill in at least one.',
  'loyalty-curve': 'The redemption curve sums to {found}; no more than 1 (100%) of the points issued can be redeemed. Lower its parts.',
  'loyalty-expiry-early':
    'Points expire at an age of {found} months, before the first of them are redeemed at {first}. Let them live longer, or redeem earlier.',
  'loyalty-no-members': 'No segment has any members or joiners. Fill in members of at least one.',
  'loyalty-points-price': '{reward}: the points price must be above zero; found {found}.',
  'loyalty-cap-below-fixed': 'Year {year}: the cap {cap} is below the fixed costs {fixed} alone. Raise the cap or lower the fixed costs.',
  'loyalty-opening-ages':
    '{segment}: opening points may have at most {allowed} ages; older points have expired, or stand with the last. Found {found}.',
  'loyalty-opening-expired': '{segment}: opening points of an age of {age} months have expired before the first month. Clear them.',
  'loyalty-input-unknown': '{input} is no input that these assumptions have. Remove its distribution.',
  'loyalty-input-twice': '{input} has two distributions. Remove one of them.',
  'loyalty-input-monthly': '{input} is one number for the life of a point, so that it is drawn once a run, not by month.',
  'loyalty-group-unknown': '{input}: there is no correlation group “{found}”; there are: {allowed}.',
  'loyalty-group-mixed':
    'Group {group} has {first} drawn once a run and {second} drawn by month, or the other way round. Draw all inputs of a group alike.',
  'loyalty-use-curve': '{card}: the curve of use sums to {found}; no more than 1 (100%) of the credit can be used. Lower its parts.',
  'loyalty-card-worthless': '{card}: the price must be above zero; found {found}.',
  'loyalty-no-cap': 'No fiscal year has a cap, so there is nothing to stay under. Fill in a cap.',
  'loyalty-lever-segment': 'There is no segment {found}; there are {allowed}.',
  'loyalty-record-gone':
    'Another program has dropped what Almanac had noted of “{sheet}”, so that what you typed there cannot be told from what was written. Copy what you typed, delete the loyalty sheets, then build them anew.',
} as const;
