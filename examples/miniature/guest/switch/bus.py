"""A D-Bus client for systemd's private socket: as much of the protocol as its manager needs.

The format is that of the D-Bus specification. Arguments of calls are strings, answers are of any type. A process of
`systemctl` for each question would take ten times as long under emulation.
"""

import os
import select
import struct

# Without what `socket` adds to it, which takes a second to import under emulation.
import _socket as socket

CALL, ANSWER, ERROR, SIGNAL = 1, 2, 3, 4
PATH, INTERFACE, MEMBER, REPLY_SERIAL, DESTINATION, SIGNATURE = 1, 2, 3, 5, 6, 8
FIXED = {"y": "B", "b": "I", "n": "h", "q": "H", "i": "i", "u": "I", "x": "q", "t": "Q", "d": "d", "h": "I"}
# How long (s) systemd may take to answer; reloading its units is the longest that it does.
PATIENCE = 180


class BusError(Exception):
    """What systemd answers instead of doing as it was told."""


class BusClosed(Exception):
    """systemd has closed the connection, or does not answer."""


class Message:
    def __init__(self, kind, fields, body):
        self.kind, self.fields, self.body = kind, fields, body


class Bus:
    """A connection. Signals that arrive during a call are kept for `signals`."""

    def __init__(self, path="/run/systemd/private"):
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._socket.settimeout(PATIENCE)
        self._data = bytearray()
        self._serial = 0
        self._signals = []
        try:
            self._socket.connect(path)
            self._authenticate()
        except OSError as error:
            raise BusClosed(str(error)) from None

    def _authenticate(self):
        """As sd-bus does, all at once: systemd may overlook a message that arrives together with BEGIN."""
        identity = str(os.geteuid()).encode().hex().encode()
        self._socket.sendall(b"\0AUTH EXTERNAL " + identity + b"\r\nNEGOTIATE_UNIX_FD\r\nBEGIN\r\n")
        answer = b""
        while answer.count(b"\r\n") < 2:
            part = self._socket.recv(1)
            if not part:
                raise BusClosed("systemd has closed the connection")
            answer += part
        if not answer.startswith(b"OK "):
            raise BusClosed(f"systemd refuses the connection: {answer.decode(errors='replace').strip()}")

    def call(self, path, interface, member, *words):
        """Calls a method with strings; returns the list of what it answers. Raises BusError or BusClosed."""
        self._serial += 1
        fields = [(PATH, "o", path), (INTERFACE, "s", interface), (MEMBER, "s", member)]
        fields.append((DESTINATION, "s", "org.freedesktop.systemd1"))
        if words:
            fields.append((SIGNATURE, "g", "s" * len(words)))
        body = b""
        for word in words:
            body = _padded(body, 4) + _string(word)
        head = b""
        for code, kind, value in fields:
            text = _signature(value) if kind == "g" else _string(value)
            head = _padded(head, 8) + struct.pack("<B", code) + _signature(kind)
            head = _padded(head, 1 if kind == "g" else 4) + text
        start = struct.pack("<cBBBIII", b"l", CALL, 0, 1, len(body), self._serial, len(head))
        try:
            self._socket.sendall(_padded(start + head, 8) + body)
            return self._answer(self._serial)
        except OSError as error:
            raise BusClosed(str(error)) from None

    def _answer(self, serial):
        while True:
            message = self._next()
            if message.kind == SIGNAL:
                self._signals.append(message)
            elif message.fields.get(REPLY_SERIAL) == serial:
                if message.kind == ERROR:
                    raise BusError(message.body[0] if message.body else "unknown error")
                return message.body

    def signals(self, seconds):
        """The signals that have arrived, as (member, body); waits for the first one at most so long."""
        if not self._signals and self._arrives(seconds):
            self._signals.append(self._next())
        arrived, self._signals = self._signals, []
        return [(message.fields.get(MEMBER), message.body) for message in arrived if message.kind == SIGNAL]

    def _arrives(self, seconds):
        return bool(self._data) or bool(select.select([self._socket], [], [], seconds)[0])

    def _next(self):
        start = self._take(16)
        kind, body_length = start[1], struct.unpack_from("<I", start, 4)[0]
        fields_length = struct.unpack_from("<I", start, 12)[0]
        rest = self._take(_aligned(fields_length, 8) + body_length)
        reader = Reader(start + rest)
        fields = {code: value for code, value in reader.read("a(yv)", 12)[0]}
        body = Reader(rest[_aligned(fields_length, 8):]).read(fields.get(SIGNATURE, ""))
        return Message(kind, fields, body)

    def _take(self, count):
        while len(self._data) < count:
            try:
                part = self._socket.recv(65536)
            except OSError as error:
                raise BusClosed(str(error)) from None
            if not part:
                raise BusClosed("systemd has closed the connection")
            self._data += part
        taken = bytes(self._data[:count])
        del self._data[:count]
        return taken


class Reader:
    """Reads values of a signature, little-endian, from bytes."""

    def __init__(self, data):
        self._data = data
        self._at = 0

    def read(self, signature, at=0):
        self._at = at
        values, place = [], 0
        while place < len(signature):
            value, place = self._value(signature, place)
            values.append(value)
        return values

    def _number(self, code):
        size = struct.calcsize("<" + code)
        self._at = _aligned(self._at, size)
        (value,) = struct.unpack_from("<" + code, self._data, self._at)
        self._at += size
        return value

    def _text(self, length):
        text = self._data[self._at:self._at + length].decode(errors="replace")
        self._at += length + 1
        return text

    def _value(self, signature, place):
        code = signature[place]
        if code in FIXED:
            return self._number(FIXED[code]), place + 1
        if code in "so":
            return self._text(self._number("I")), place + 1
        if code == "g":
            return self._text(self._number("B")), place + 1
        if code == "v":
            return self._value(self._text(self._number("B")), 0)[0], place + 1
        if code == "a":
            return self._array(signature, place + 1)
        # A structure or an entry of a dictionary.
        self._at = _aligned(self._at, 8)
        place, members = place + 1, []
        while signature[place] not in ")}":
            member, place = self._value(signature, place)
            members.append(member)
        return tuple(members), place + 1

    def _array(self, signature, place):
        length = self._number("I")
        if signature[place] in "({xtd":
            self._at = _aligned(self._at, 8)
        end, values = self._at + length, []
        while self._at < end:
            values.append(self._value(signature, place)[0])
        return values, _after(signature, place)


def _after(signature, place):
    """Where the type ends that begins there."""
    if signature[place] == "a":
        return _after(signature, place + 1)
    if signature[place] not in "({":
        return place + 1
    place += 1
    while signature[place] not in ")}":
        place = _after(signature, place)
    return place + 1


def _aligned(at, size):
    return -(-at // size) * size


def _padded(data, size):
    return data + b"\0" * (_aligned(len(data), size) - len(data))


def _string(text):
    data = text.encode(errors="surrogateescape")
    return struct.pack("<I", len(data)) + data + b"\0"


def _signature(text):
    return struct.pack("<B", len(text)) + text.encode() + b"\0"
