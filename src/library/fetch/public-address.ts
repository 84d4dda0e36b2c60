import ipaddr from 'ipaddr.js';

/** IPv6 addresses that are given to the public at all (https://www.iana.org/assignments/ipv6-address-space). */
const GLOBAL = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Whether anybody may be reached at an IP address: none of this machine, of a network at home or in a
 * company, of a provider's inside, or kept for a special use; nor one that stands for such an address.
 * False for what is no IP address.
 */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed instanceof ipaddr.IPv6 ? parsed.match(GLOBAL) : true;
}
