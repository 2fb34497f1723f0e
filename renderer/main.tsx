// The page's composition root: transport → client → stores → app.
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createClient } from '#shared/api/client.ts';
import { followAddress } from './screens/address.ts';
import { App } from './screens/app.tsx';
import { askBeforeLoss, markDocument } from './screens/document-marks.ts';
import { createAppStore } from './store/app-store.ts';
import { columnMemory } from './store/column-memory.ts';
import { endRehearsals } from './store/end-rehearsals.ts';
import { AppContext } from './store/hooks.ts';
import { createImportStore } from './store/import-store.ts';
import { createLibraryStore } from './store/library-store.ts';
import { createMachineStore } from './store/machine-store.ts';
import { createPlansStore } from './store/plans-store.ts';
import { openTransport } from './transport/open-transport.ts';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/scale.css';
import './styles/base.css';

const random = (): Uint8Array => crypto.getRandomValues(new Uint8Array(16));
const client = createClient(openTransport(window));
const app = createAppStore({ client, random, now: Date.now });
const stores = {
  app,
  library: createLibraryStore(client),
  imports: createImportStore(client, random, columnMemory(app)),
  plans: createPlansStore(client),
  machine: createMachineStore(client),
};

endRehearsals(app, stores.library);
markDocument(app, document.documentElement);
askBeforeLoss(app, window);
void app.start().then(() => followAddress(app, window));

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <AppContext value={stores}>
        <App />
      </AppContext>
    </StrictMode>,
  );
}
