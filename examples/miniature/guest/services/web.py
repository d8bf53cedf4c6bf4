"""A web server of one sentence: web.py PORT GREETING. It tells systemd when it listens."""

import os
import sys

# Without what `socket` adds to it, which takes a second to import under emulation.
import _socket as socket

port, greeting = int(sys.argv[1]), sys.argv[2]
answer = f"HTTP/1.0 200 OK\r\nContent-Type: text/plain\r\n\r\n{greeting}\n".encode()
listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
listening.bind(("", port))
listening.listen(16)
if "NOTIFY_SOCKET" in os.environ:
    notify = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    notify.sendto(b"READY=1", os.environ["NOTIFY_SOCKET"].replace("@", "\0", 1))
    notify.close()
while True:
    descriptor, _ = listening._accept()
    connection = socket.socket(fileno=descriptor)
    try:
        connection.settimeout(5)
        connection.recv(65536)
        connection.sendall(answer)
    except OSError:
        pass
    connection.close()
