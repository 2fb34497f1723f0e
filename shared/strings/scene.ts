// Words in pictures of boards.
export const sceneWords = {
  wall: 'The wall',
  family: 'Family (no name yet)',
  noName: 'Group without a name',
  waiting: 'Not sorted yet',
  alone: 'On their own',
  parked: 'For later',
  onPage: (page: number) => `page ${page}`,
  page: (nth: number, of: number) => `Page ${nth} of ${of}`,
  more: 'goes on',
  overview: 'Where everything stands',
} as const;
