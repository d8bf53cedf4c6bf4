import { type Card, outside } from './addresses.js';

/** In /etc/hosts, at the end of the lines that are the driver's. */
const mark = '# nixos-rebuild-test';

/** Gives cards their addresses. One process for all, since each costs tenths of a second under emulation. */
export function cardsScript(cards: readonly Card[]): string {
  return ipBatch(
    cards.flatMap(({ interface: name, mac, address }) => [
      // Down and up again: the link-local address is made of the card's own.
      `link set dev ${name} down`,
      `link set dev ${name} address ${mac}`,
      `address flush dev ${name} scope global`,
      `address add ${address}/24 dev ${name}`,
      `link set dev ${name} up`,
    ]),
  );
}

/** Gives the card to the outside its address, and where connections to the outside are allowed the way there. */
export function outsideScript(isOutgoingAllowed: boolean): string {
  const { interface: name, address, gateway, nameServer } = outside;
  const lines = [`link set dev ${name} up`, `address replace ${address}/24 dev ${name}`];
  if (!isOutgoingAllowed) return ipBatch(lines);
  return `${ipBatch([...lines, `route replace default via ${gateway} dev ${name}`])} &&
rm -f /etc/resolv.conf && echo 'nameserver ${nameServer}' >/etc/resolv.conf`;
}

/**
 * Writes lines to /etc/hosts in place of those of an earlier time, and leaves all others. NixOS' own is a link into the
 * store. Bash does it without another process.
 */
export function hostsScript(lines: readonly string[]): string {
  const own = lines.map((line) => `${line} ${mark}`).join('\n');
  return `text=
[ -e /etc/hosts ] && while IFS= read -r line || [ "$line" ]; do
  case $line in *'${mark}') ;; *) text+=$line$'\\n' ;; esac
done </etc/hosts
[ ! -L /etc/hosts ] || rm /etc/hosts
printf '%s%s\\n' "$text" '${own}' >/etc/hosts`;
}

function ipBatch(lines: readonly string[]): string {
  return `ip -batch - <<<'${lines.join('\n')}'`;
}
