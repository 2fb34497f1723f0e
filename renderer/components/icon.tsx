// The one family of icons. Only what is used is listed, so only that is shipped.
import {
  ArrowLeft,
  Check,
  ChevronDown,
  ChevronLeft,
  ChevronRight,
  CircleAlert,
  ClipboardPaste,
  Copy,
  Download,
  Ellipsis,
  Expand,
  FileUp,
  Info,
  Keyboard,
  Layers2,
  List,
  type LucideIcon,
  Minus,
  Monitor,
  PanelLeftClose,
  PanelLeftOpen,
  PanelRightClose,
  PanelRightOpen,
  Pencil,
  Plus,
  Redo2,
  RotateCcw,
  Settings2,
  Snowflake,
  Square,
  Trash2,
  TriangleAlert,
  Undo2,
  Users,
  X,
} from 'lucide-react';

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
  fit: Expand,
  foldLeft: PanelLeftClose,
  foldRight: PanelRightClose,
  freeze: Snowflake,
  import: FileUp,
  info: Info,
  keyboard: Keyboard,
  left: ChevronLeft,
  less: Minus,
  list: List,
  more: Ellipsis,
  paper: Layers2,
  paste: ClipboardPaste,
  redo: Redo2,
  restore: RotateCcw,
  right: ChevronRight,
  room: Monitor,
  settings: Settings2,
  tables: Users,
  trash: Trash2,
  undo: Undo2,
  unfoldLeft: PanelLeftOpen,
  unfoldRight: PanelRightOpen,
} as const satisfies Readonly<Record<string, LucideIcon>>;

export type IconName = keyof typeof icons;

interface IconProps {
  readonly name: IconName;
  /** Pixels; the stroke stays as thick. */
  readonly size?: number;
}

/** Always beside a word or on a control with a name: it says nothing by itself. */
export function Icon({ name, size = 18 }: IconProps) {
  const Drawing = icons[name];
  return <Drawing size={size} strokeWidth={1.75} absoluteStrokeWidth aria-hidden="true" />;
}
