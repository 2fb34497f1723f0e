import { insightWords } from '#shared/strings/insight.ts';
import { wallWords } from '#shared/strings/wall.ts';
import { Icon, type IconName } from '../../../components/icon.tsx';
import { useOpenSession, useSession, useView } from '../../../store/hooks.ts';
import { FamilyTool } from '../group/family-tool.tsx';

const words = insightWords.sort;
const STEP = 1.2;

/** How much is selected, and how large the wall is shown. */
export function WallTools() {
  const { view } = useOpenSession();
  const zoom = useView((state) => state.zoom);
  const mapFolded = useView((state) => state.mapFolded);
  const selectedIds = useView((state) => state.selectedIds);
  const clusters = useSession((state) => state.session.cluster);
  const groupCount = [...selectedIds].filter((id) => clusters.has(id)).length;
  const selected = selectedIds.size - groupCount;
  const tool = (icon: IconName, label: string, run: () => void) => (
    <button
      type="button"
      className="wall-tools__tool"
      aria-label={label}
      title={label}
      onClick={run}
    >
      <Icon name={icon} size={16} />
    </button>
  );
  return (
    <div className="wall-tools">
      {groupCount > 0 && <FamilyTool count={groupCount} />}
      {selected > 1 && <p className="wall-tools__state">{words.selected(selected)}</p>}
      <div className="wall-tools__zoom">
        {tool('less', words.zoomOut, () => view.setZoom(zoom / STEP))}
        <span className="wall-tools__percent">{words.zoomed(Math.round(zoom * 100))}</span>
        {tool('add', words.zoomIn, () => view.setZoom(zoom * STEP))}
        {tool('fit', words.fit, () => view.wish('fit'))}
        {tool('group', wallWords.tidy, () => view.wish('tidy'))}
        <button
          type="button"
          className="wall-tools__tool"
          aria-label={wallWords.map}
          aria-pressed={!mapFolded}
          title={wallWords.map}
          onClick={() => view.fold('map')}
        >
          <Icon name="map" size={16} />
        </button>
      </div>
    </div>
  );
}
