// A time of day as this machine writes it: '11:20', '11:20 AM'.
const clock = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' });

export const clockTime = (at: number): string => clock.format(at);
