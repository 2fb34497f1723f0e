import { describe, expect, it } from 'vitest';
import { newId } from '#shared/lib/id.ts';
import { sessionAddress, sessionInAddress } from '../../../renderer/screens/address.ts';
import { seededBytes } from '../../builders/random.ts';

describe('the address of a screen', () => {
  it('names its session and finds it again', () => {
    const id = newId('session', seededBytes(3));
    expect(sessionInAddress(sessionAddress(id))).toBe(id);
  });

  it.each(['', '#/', '#/session/', '#/session/../../etc', '#t=abc', '#/session/session_XYZ'])(
    'means the library when it is %j',
    (hash) => {
      expect(sessionInAddress(hash)).toBeNull();
    },
  );
});
