// The one family of icons. Only what is used is listed, so only that is shipped.
import {
  ArrowLeft,
  Check,
  ChevronDown,
  ChevronLeft,
  ChevronRight,
  ChevronUp,
  CircleAlert,
  ClipboardPaste,
  Copy,
  Download,
  Ellipsis,
  Expand,
  FileUp,
  Group,
  Info,
  Keyboard,
  List,
  ListFilter,
  type LucideIcon,
  MapIcon,
  Minus,
  Monitor,
  PanelLeftClose,
  PanelLeftOpen,
  PanelRightClose,
  PanelRightOpen,
  Pause,
  Pencil,
  Play,
  Plus,
  Redo2,
  RotateCcw,
  Search,
  Settings2,
  Snowflake,
  Square,
  StickyNote,
  Trash2,
  TriangleAlert,
  Undo2,
  X,
} from 'lucide-react';
import { memo } from 'react';

const icons = {
  add: Plus,
  alert: TriangleAlert,
  back: ArrowLeft,
  blank: Square,
  check: Check,
  close: X,
  copy: Copy,
  danger: CircleAlert,
  down: ChevronDown,
  edit: Pencil,
  export: Download,
  filter: ListFilter,
  fit: Expand,
  foldLeft: PanelLeftClose,
  foldRight: PanelRightClose,
  freeze: Snowflake,
  group: Group,
  import: FileUp,
  info: Info,
  keyboard: Keyboard,
  left: ChevronLeft,
  less: Minus,
  list: List,
  map: MapIcon,
  more: Ellipsis,
  note: StickyNote,
  paste: ClipboardPaste,
  pause: Pause,
  play: Play,
  redo: Redo2,
  restore: RotateCcw,
  right: ChevronRight,
  room: Monitor,
  search: Search,
  settings: Settings2,
  trash: Trash2,
  undo: Undo2,
  unfoldLeft: PanelLeftOpen,
  unfoldRight: PanelRightOpen,
  up: ChevronUp,
} as const satisfies Readonly<Record<string, LucideIcon>>;

export type IconName = keyof typeof icons;

interface IconProps {
  readonly name: IconName;
  /** Pixels; the stroke stays as thick. */
  readonly size?: number;
}

/** Always beside a word or on a control with a name: it says nothing by itself. */
export const Icon = memo(function Icon({ name, size = 18 }: IconProps) {
  const Drawing = icons[name];
  return <Drawing size={size} strokeWidth={1.75} absoluteStrokeWidth aria-hidden="true" />;
});
