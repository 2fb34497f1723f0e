/** Where the app's own pages come from. */
export const appScheme = 'app';
export const appOrigin = 'app://commonboard';
