// Words of boards as they are taken away: their names, and what stands on them besides people’s own.
export const boardWords = {
  insightWall: 'The wall',
  ideaWall: 'The wall of ideas',
} as const;
