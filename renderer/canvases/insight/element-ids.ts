// Ids of elements on the board, so that a drag finds the one it means without searching.
export const noteElementId = (noteId: string): string => `on-board-${noteId}`;
export const areaElementId = (area: string): string => `area-${area}`;
