'use client'
import { KeyCap } from '@sol/ui/components/key-cap'
import { Sheet } from '@sol/ui/components/sheet'
import { Switch } from '@sol/ui/components/switch'
import { useSettings } from '../../lib/react/use-settings.ts'
import { settingsStore } from '../../lib/settings-store.ts'
import { sheets } from '../../lib/sheets.ts'
import { shortcuts, shortcutText } from '../../lib/shortcuts.ts'
import { palette } from '../../words/en/palette.ts'

/** Every shortcut there is, and the switch for those that a stray key could set off. */
export function ShortcutsSheet() {
  const { shortcuts: singleKeys } = useSettings()
  return (
    <Sheet
      className="sheet-small"
      title={palette.shortcutsHeading}
      labels={{ close: palette.close }}
      onClose={sheets.close}
    >
      <Switch
        label={palette.singleKeys}
        hint={palette.shortcutsHint}
        checked={singleKeys}
        onChange={(on) => settingsStore.change({ shortcuts: on })}
      />
      <table className="mt-3 w-full text-left">
        <thead className="text-small text-muted">
          <tr>
            <th scope="col" className="py-1 font-regular">
              {palette.what}
            </th>
            <th scope="col" className="py-1 text-right font-regular">
              {palette.key}
            </th>
          </tr>
        </thead>
        <tbody>
          {shortcuts.map(({ command }) => (
            <tr key={command} className="border-t border-line">
              <td className="py-2.5 pr-4">{palette.commands[command]}</td>
              <td className="py-2.5 text-right">
                <KeyCap>{shortcutText(command)}</KeyCap>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Sheet>
  )
}
