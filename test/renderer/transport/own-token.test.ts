import { describe, expect, it } from 'vitest';
import { takeToken } from '../../../renderer/transport/own-token.ts';

const token = '0123456789abcdefghijklmnop';

function page(hash: string, kept: Record<string, string> = {}) {
  const addresses: string[] = [];
  return {
    kept,
    addresses,
    location: { hash, pathname: '/' },
    history: { replaceState: (_: unknown, __: string, url: string) => void addresses.push(url) },
    sessionStorage: {
      getItem: (key: string) => kept[key] ?? null,
      setItem: (key: string, value: string) => {
        kept[key] = value;
      },
    },
  };
}

describe('the token of a page', () => {
  it('moves from the address to this tab and is erased from the history', () => {
    const opened = page(`#t=${token}`);
    expect(takeToken(opened)).toBe(token);
    expect(opened.addresses).toEqual(['/']);
    expect(takeToken(page('', opened.kept))).toBe(token);
  });
  it('of a new address takes the place of the old one', () => {
    const other = token.replace('0', '1');
    expect(takeToken(page(`#t=${other}`, { 'commonboard.token': token }))).toBe(other);
  });
  it.each(['', '#t=', '#t=short', `#t=${token}x`, `#x=${token}`, `#t=${token.toUpperCase()}`])(
    'is not taken from %j',
    (hash) => {
      const opened = page(hash);
      expect(takeToken(opened)).toBeNull();
      expect(opened.addresses).toEqual([]);
    },
  );
});
