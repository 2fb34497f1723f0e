import { describe, expect, it } from 'vitest';
import { commandForKey, type KeyPress, shortcutOf } from '../../../renderer/commands/keys.ts';
import { commands } from '../../../renderer/commands/registry.ts';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  mod: false,
  shift: false,
  alt: false,
  isComposing: false,
  where: 'board',
  ...more,
});
const asked = (key: string, more: Partial<KeyPress> = {}, letterKeys = true): string | null =>
  commandForKey(press(key, more), commands, letterKeys)?.id ?? null;

describe('a key is written as a shortcut', () => {
  it.each([
    ['z', { mod: true }, 'Mod+Z'],
    ['Z', { mod: true, shift: true }, 'Mod+Shift+Z'],
    ['y', { mod: true }, 'Mod+Shift+Z'],
    ['?', { shift: true }, '?'],
    ['n', {}, 'N'],
    ['Backspace', {}, 'Delete'],
    ['Enter', { mod: true, shift: true }, 'Mod+Shift+Enter'],
  ] as const)('%s', (key, more, shortcut) => {
    expect(shortcutOf(press(key, more))).toBe(shortcut);
  });
});

describe('a key on the board', () => {
  it('asks for the command that has it', () => {
    expect(asked('n')).toBe('note.add');
    expect(asked('?', { shift: true })).toBe('session.shortcuts');
    expect(asked('z', { mod: true })).toBe('session.undo');
  });

  it('asks for nothing while a character is composed', () => {
    expect(asked('n', { isComposing: true })).toBeNull();
    expect(asked('z', { mod: true, isComposing: true })).toBeNull();
  });

  it('does not count letters when they are switched off; other keys go on', () => {
    expect(asked('n', {}, false)).toBeNull();
    expect(asked('?', { shift: true }, false)).toBeNull();
    expect(asked('Delete', {}, false)).toBe('note.delete');
    expect(asked('z', { mod: true }, false)).toBe('session.undo');
  });
});

describe('a key elsewhere', () => {
  it('is never a single one: those are the board’s', () => {
    expect(asked('n', { where: 'elsewhere' })).toBeNull();
    expect(asked('Delete', { where: 'elsewhere' })).toBeNull();
    expect(asked('z', { where: 'elsewhere', mod: true })).toBe('session.undo');
  });

  it('in a text is left to the text', () => {
    for (const key of ['z', 'y', 'a']) expect(asked(key, { where: 'text', mod: true })).toBeNull();
    expect(asked('n', { where: 'text' })).toBeNull();
    expect(asked('e', { where: 'text', mod: true })).toBe('session.export');
  });
});

describe('all commands', () => {
  it('have an id and a shortcut of their own', () => {
    const ids = commands.map((command) => command.id);
    const shortcuts = commands.flatMap((command) => command.shortcut ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(shortcuts).size).toBe(shortcuts.length);
  });

  it('have a word', () => {
    expect(commands.filter((command) => command.label.trim() === '')).toEqual([]);
  });

  it('take no shortcut with which browsers close, reload or print', () => {
    const taken = ['Mod+W', 'Mod+R', 'Mod+T', 'Mod+N', 'Mod+Q', 'Mod+P', 'F5', 'F11'];
    expect(commands.filter(({ shortcut }) => shortcut && taken.includes(shortcut))).toEqual([]);
  });
});
