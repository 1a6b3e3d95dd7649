import type { Session } from 'electron';

/** No page needs camera, position, clipboard reading, devices or anything else that asks; so nothing is granted. */
export function setupPermissionDenial(session: Session, denied: (permission: string) => void): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => {
    denied(permission);
    answer(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => {
    denied('display-capture');
    answer({});
  });
  session.setBluetoothPairingHandler((_details, answer) => answer({ confirmed: false }));
  session.on('will-download', (event, item) => {
    denied(`download ${item.getMimeType()}`);
    event.preventDefault();
  });
}
