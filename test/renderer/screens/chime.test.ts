import { describe, expect, it, vi } from 'vitest';
import { createChime } from '../../../renderer/screens/chime.ts';

function fakePlayer() {
  const started: number[] = [];
  const node = { connect: (next: unknown) => next };
  const player = {
    state: 'suspended',
    currentTime: 7,
    destination: {},
    resume: vi.fn(() => Promise.reject(new Error('No loudspeaker.'))),
    createOscillator: () => ({
      ...node,
      frequency: { value: 0 },
      start: (at: number) => started.push(at),
      stop: vi.fn(),
    }),
    createGain: () => ({
      ...node,
      gain: {
        setValueAtTime: vi.fn(),
        linearRampToValueAtTime: vi.fn(),
        exponentialRampToValueAtTime: vi.fn(),
      },
    }),
  };
  return { player: player as unknown as AudioContext, started, resume: player.resume };
}

describe('the chime', () => {
  it('is two tones, once somebody has touched the page', () => {
    const { player, started } = fakePlayer();
    const chime = createChime(() => player);
    chime.play();
    expect(started).toEqual([]);
    chime.ready();
    chime.play();
    expect(started).toEqual([7, 7.35]);
  });

  it('makes one player only, and a machine without sound is no trouble', () => {
    const { player, resume } = fakePlayer();
    const make = vi.fn(() => player);
    const chime = createChime(make);
    chime.ready();
    chime.ready();
    expect(make).toHaveBeenCalledOnce();
    expect(resume).toHaveBeenCalled();
    const silent = createChime(() => null);
    silent.ready();
    expect(() => silent.play()).not.toThrow();
  });
});
