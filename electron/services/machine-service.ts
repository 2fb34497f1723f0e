// What is asked of the machine before people come: its screens, its disk, where sessions lie.
import { type AppError, problem } from '#shared/api/errors.ts';
import type { DiskFacts, MachineFacts } from '#shared/api/views.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import type { Desktop, SessionsPlace } from './ports.ts';

export interface MachineService {
  facts(): MachineFacts;
  probe(): Promise<Result<DiskFacts, AppError>>;
  openFolder(): Promise<Result<null, AppError>>;
}

export const createMachineService = (
  place: SessionsPlace,
  desktop: Desktop | null,
): MachineService => ({
  facts: () => ({
    otherScreens: desktop?.otherScreens() ?? null,
    folder: place.folder,
    opensFolder: desktop !== null,
  }),
  probe: () => place.probe(),
  async openFolder() {
    const isShown = await desktop?.openFolder(place.folder);
    return isShown ? ok(null) : err(problem('folder.not-shown'));
  },
});
