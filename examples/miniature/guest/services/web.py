"""A web server of one sentence: web.py PORT GREETING. It tells systemd when it listens."""

import os
import socket
import sys

port, greeting = int(sys.argv[1]), sys.argv[2]
answer = f"HTTP/1.0 200 OK\r\nContent-Type: text/plain\r\n\r\n{greeting}\n".encode()
listening = socket.create_server(("", port))
if "NOTIFY_SOCKET" in os.environ:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as notify:
        notify.sendto(b"READY=1", os.environ["NOTIFY_SOCKET"].replace("@", "\0", 1))
while True:
    connection, _ = listening.accept()
    with connection:
        try:
            connection.settimeout(5)
            connection.recv(65536)
            connection.sendall(answer)
        except OSError:
            pass
