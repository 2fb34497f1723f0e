import { getConfig, validateConfiguration } from 'app-builder-lib/out/util/config/config.js';
import { DebugLogger } from 'builder-util';
import { describe, expect, it } from 'vitest';
import { root } from '../architecture/import-graph.ts';

const config = await getConfig(root, 'electron-builder.yml', null);
const check = (changed: object): Promise<void> =>
  validateConfiguration({ ...config, ...changed }, new DebugLogger(false));

describe('the packages', () => {
  it('have a configuration that electron-builder takes', async () => {
    await expect(check({})).resolves.toBeUndefined();
  });
  it('would not be made with a fuse that is misspelt', async () => {
    const electronFuses = { ...config.electronFuses, runAsNod: false };
    await expect(check({ electronFuses })).rejects.toThrow(/electronFuses/);
  });
  it('close every door of the runtime that the app does not need', () => {
    expect(config.electronFuses).toMatchObject({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      grantFileProtocolExtraPrivileges: false,
    });
  });
  it('take no other program’s files from it: only our own endings are claimed outright', () => {
    const claims = [config, config.mac, config.win, config.nsis, config.linux].flatMap((part) =>
      [Object(part).fileAssociations ?? []].flat(),
    );
    const outright = claims.filter(({ rank }) => rank !== 'Alternate').map(({ ext }) => ext);
    expect(outright).toEqual(['commonboard.json', 'commonworkshop.json']);
  });
  it('hold what was built and nothing else, and look for no updates', () => {
    const held = [config.files].flat().flatMap((entry) => Object(entry).filter);
    expect(
      held.filter((path) => !/^(dist\/(electron|renderer)\/|package\.json$|!)/.test(path)),
    ).toEqual([]);
    expect(config.publish).toBeNull();
  });
});
