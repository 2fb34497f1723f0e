import { useRef } from 'react';
import { PLAN_EXTENSION } from '#shared/format/plan-file.ts';
import { planFileWords as words } from '#shared/strings/plan-files.ts';
import { Button } from '../../components/button.tsx';
import { usePlans } from '../../store/hooks.ts';

/** The way from a plan file to the plans that a session can begin with. */
export function OpenPlanButton({ onFile }: { readonly onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const isReading = usePlans((state) => state.isReading);
  return (
    <div className="open-plan">
      <input
        ref={input}
        type="file"
        hidden
        accept={`${PLAN_EXTENSION},.json,application/json`}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
      <Button icon="import" disabled={isReading} onClick={() => input.current?.click()}>
        {isReading ? words.reading : words.open}
      </Button>
    </div>
  );
}
