import { libraryAddress } from '../address.ts';

export const goToLibrary = (): void => window.location.assign(libraryAddress);
