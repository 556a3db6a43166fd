import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** A door before a server: shut, nobody reaches it, as if it were gone; the server itself knows nothing of it. */
export interface Gate {
  url: string;
  shut: () => void;
  open: () => void;
  close: () => Promise<void>;
}

export async function gateBefore(target: string): Promise<Gate> {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  let isShut = false;
  const server = createServer((visitor) => {
    if (isShut) return visitor.destroy();
    const inside = connect({ host: hostname, port: Number(port) });
    for (const socket of [visitor, inside]) {
      sockets.add(socket);
      socket.on("error", () => {});
      socket.on("close", () => {
        sockets.delete(socket);
        visitor.destroy();
        inside.destroy();
      });
    }
    visitor.pipe(inside).pipe(visitor);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const leave = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    shut: () => {
      isShut = true;
      leave();
    },
    open: () => {
      isShut = false;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        leave();
      }),
  };
}
