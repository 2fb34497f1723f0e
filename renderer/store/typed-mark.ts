/** Everything that is typed, by the first word of its mark: a page that stops loses none of it. */
export const typedPlaces = [
  'write',
  'name',
  'family',
  'ask',
  'remark',
  'stage',
  'agreement',
  'behaviour',
  'opening',
  'insight',
  'action.text',
  'action.owner',
  'action.firstStep',
  'stakeholder',
  'stance',
  'gate',
  'criterion',
  'partner',
  'scorer',
  'objective',
  'challenge',
  'programme',
  'programme.judge',
  'measure',
  'benchmark',
  'pledge.text',
  'pledge.who',
  'slip',
] as const;
export type TypedPlace = (typeof typedPlaces)[number];

/** Names a field: where it belongs, then which one. What has no way back does not compile. */
export type TypedMark = `${TypedPlace}:${string}`;
