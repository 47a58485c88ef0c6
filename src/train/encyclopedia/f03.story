# Internet Protocol
The Internet Protocol, usually shortened to IP, is the set of rules by which packets of data are addressed and passed from network to network until they reach their destination. It offers only what engineers call best-effort delivery: a packet, or datagram, may arrive late, twice, out of order or not at all, and repairing such damage is left to protocols above it, above all the Transmission Control Protocol (TCP). This modest promise is deliberate, because a layer that demands little of the links below can run over almost anything, from telephone wires and optical fibre to satellites; in 1990 April Fools' humour even produced a specification for carrying datagrams by homing pigeon, and in 2001 a group of enthusiasts in Bergen, Norway, tried it out and lost more than half of their packets.

Its origins lie in a problem faced by the American defence research agency ARPA in the early 1970s, when it owned three incompatible packet networks, namely the wired ARPANET, a radio network around San Francisco and one based on satellites. Robert Kahn, who had joined the agency in 1972, asked Vinton Cerf of Stanford University to help him connect them, and their paper A Protocol for Packet Network Intercommunication was published in May 1974. They borrowed from Louis Pouzin, whose French network CYCLADES had placed responsibility for reliability in the hosts instead of the network. A celebrated test took place on 22 November 1977, when data from a van driving near San Francisco travelled over all three networks, by way of Norway and London, to a computer in Los Angeles without losing a bit.

At first there was only a single large protocol, TCP, which took care of everything. In 1978 it was split in two at the suggestion of Jon Postel, Danny Cohen and others, who argued that speech, for which a lost sample matters less than a late one, should not have to wait for retransmissions. The lower half became IP, and the fourth version of it was laid down in September 1981 in a document of 45 pages known as RFC 791. On 1 January 1983, the so-called flag day, the ARPANET abandoned its older Network Control Program, and hosts that had not been converted were cut off. Stickers saying "I survived the TCP/IP transition" were handed out to the engineers who had worked through the holiday.

A version 4 datagram starts with a header of at least 20 bytes. It contains, among other things, the total length, which cannot exceed 65,535 bytes, a checksum that covers the header alone, a number identifying the protocol carried inside (6 for TCP, 17 for UDP) and the addresses of sender and receiver. A field called time to live is lowered by one in each router, and when it reaches zero the datagram is thrown away, so that packets caught in a loop do not circulate for ever; the program traceroute, written by Van Jacobson in 1987, exploits this by sending probes with steadily rising values. Packets too large for the next link may be cut into fragments, which are put together again by the receiving host and never on the way.

An IPv4 address consists of 32 bits and is commonly written as four decimal numbers separated by dots, for example 192.0.2.1. The first part identifies a network and the remainder a host within it. Originally the boundary was fixed by classes: class A left room for more than 16 million hosts, class B for 65,534 and class C for just 254, so a firm with a thousand machines received either far too much or far too little. Classless Inter-Domain Routing, introduced in 1993, allowed the division to fall after any bit and, by letting one entry stand for many neighbouring networks, slowed the growth of routing tables. Blocks such as 10.0.0.0/8 are reserved for private use, and 127.0.0.1 always refers to the machine itself.

Even so the supply of roughly 4.3 billion addresses ran low. The central pool, administered by the Internet Assigned Numbers Authority, was emptied on 3 February 2011, when the last five large blocks were shared among the regional registries; the one for Asia and the Pacific ran out first, in April of that year, and the European one, RIPE NCC, made its final allocation in November 2019. A market grew up in which addresses are traded, and in 2011 Microsoft paid 7.5 million dollars for some 667,000 that had belonged to the bankrupt Canadian manufacturer Nortel. Most homes now share a single address through network address translation, which saves numbers but prevents outsiders from opening connections and so complicates telephony and games.

The long-term remedy is version 6, whose addresses of 128 bits are written as eight groups of hexadecimal digits divided by colons. Work on a successor began in 1992 under the name IP Next Generation, led by Scott Bradner and Allison Mankin; number 5 was skipped because it already stood for an experimental streaming protocol. The specification of December 1995 was revised in 1998 and became a full Internet Standard only in 2017. The new header is longer, 40 bytes, yet simpler: it has no checksum, and routers no longer break up packets. Since hosts that know only one version cannot speak directly with hosts that know only the other, most networks run both side by side, an arrangement called dual stack. India, Germany and Belgium have been among the keenest adopters.

Routers, formerly known as gateways, choose the next step for a datagram by looking for the longest prefix in their table that matches its destination. Inside an organisation such tables are filled by protocols like OSPF, which relies on a shortest-path algorithm published by Edsger Dijkstra in 1959; between organisations the Border Gateway Protocol is used, sketched in 1989 by Yakov Rekhter and Kirk Lougheed on napkins during a lunch. Because announcements are largely taken on trust, mistakes can spread widely. In February 2008 Pakistan Telecom, ordered by its government to block YouTube at home, announced a route to the site and made it unreachable in much of the world for about two hours, and in 2021 a faulty command withdrew Facebook's own routes for some six hours.

? What is the Internet Protocol commonly shortened to?
= IP
@ The Internet Protocol, usually shortened to IP

? What is another name for a packet?
= datagram
@ a packet, or datagram, may arrive late

? What type of delivery does IP offer?
= best-effort | best-effort delivery
@ what engineers call best-effort delivery

? Where did enthusiasts try sending packets with pigeons?
= Bergen, Norway | Bergen
@ a group of enthusiasts in Bergen, Norway, tried it out

~ Who cleans up the mess when deliveries go wrong?
= protocols above it | Transmission Control Protocol
@ left to protocols above it, above all the Transmission Control Protocol

? What agency had three networks that didn't work together?
= ARPA
@ the American defence research agency ARPA in the early 1970s

? Which university did Vinton Cerf work at?
= Stanford University | Stanford
@ asked Vinton Cerf of Stanford University to help him

? What did CYCLADES do differently?
= placed responsibility for reliability in the hosts
@ had placed responsibility for reliability in the hosts instead of the network

? When was the test with the van?
= 22 November 1977
@ A celebrated test took place on 22 November 1977

? To what city did the data from the van go?
= Los Angeles
@ to a computer in Los Angeles without losing a bit

~ From which Frenchman did the two authors take ideas?
= Louis Pouzin
@ They borrowed from Louis Pouzin

? In what year was TCP split in two?
= 1978
@ In 1978 it was split in two at the suggestion of Jon Postel

? How many pages did RFC 791 have?
= 45
@ in a document of 45 pages known as RFC 791

? What did the ARPANET give up on flag day?
= Network Control Program
@ the ARPANET abandoned its older Network Control Program

? What happened to hosts that weren't converted?
= cut off | were cut off
@ hosts that had not been converted were cut off

? What did the stickers say?
= I survived the TCP/IP transition
@ Stickers saying "I survived the TCP/IP transition"

~ What use of the network cares more about punctuality than completeness?
= speech
@ who argued that speech, for which a lost sample matters less

? How long is an IPv4 header at minimum?
= 20 bytes
@ starts with a header of at least 20 bytes

? What is the maximum length of a datagram?
= 65,535 bytes
@ the total length, which cannot exceed 65,535 bytes

? What protocol has the number 17?
= UDP
@ 6 for TCP, 17 for UDP

? Why is time to live lowered in every router?
= so that packets caught in a loop do not circulate for ever
@ so that packets caught in a loop do not circulate for ever

? traceroute was written by whom?
= Van Jacobson
@ the program traceroute, written by Van Jacobson in 1987

~ Who reassembles pieces of an oversized packet?
= receiving host
@ which are put together again by the receiving host

? How are IPv4 addresses usually written?
= four decimal numbers separated by dots
@ commonly written as four decimal numbers separated by dots

? How many hosts could a class C network have?
= 254 | just 254
@ class C for just 254

? What did Classless Inter-Domain Routing slow down?
= growth of routing tables
@ slowed the growth of routing tables

? What are addresses like 10.0.0.0/8 for?
= private use
@ Blocks such as 10.0.0.0/8 are reserved for private use

? What does 127.0.0.1 refer to?
= machine itself
@ 127.0.0.1 always refers to the machine itself

? When did the central pool of addresses become empty?
= 3 February 2011
@ was emptied on 3 February 2011

? Which region's registry ran out of addresses first?
= Asia and the Pacific
@ the one for Asia and the Pacific ran out first

? How much did microsoft pay for Nortel's addresses?
= 7.5 million dollars
@ in 2011 Microsoft paid 7.5 million dollars

? What does network address translation complicate?
= telephony and games
@ and so complicates telephony and games

~ How do households get by with so few numbers?
= network address translation | share a single address through network address translation
@ Most homes now share a single address through network address translation

? How many bits are in an IPv6 address?
= 128
@ version 6, whose addresses of 128 bits are written

? Why was version number 5 skipped?
= it already stood for an experimental streaming protocol
@ because it already stood for an experimental streaming protocol

? When did IPv6 become a full Internet Standard?
= 2017
@ became a full Internet Standard only in 2017

? What is it called when a network runs both versions?
= dual stack
@ an arrangement called dual stack

? What was an older name for routers?
= gateways
@ Routers, formerly known as gateways

? What is OSPF based on?
= shortest-path algorithm | shortest-path algorithm published by Edsger Dijkstra
@ relies on a shortest-path algorithm published by Edsger Dijkstra in 1959

? What was BGP drawn on?
= napkins
@ on napkins during a lunch

~ What was behind the 2021 outage of a social network?
= faulty command
@ in 2021 a faulty command withdrew Facebook's own routes

? How long was YouTube unreachable because of Pakistan Telecom?
= about two hours | two hours
@ unreachable in much of the world for about two hours

! How many packets did the pigeons in Bergen carry?

! When did Robert Kahn leave ARPA?

! In what year was CYCLADES shut down?

! How long is the header of a UDP packet?

! Who wrote RFC 791?

! What is the price of an IPv6 address?

! Which regional registry was the last to run out of addresses?

! How many hosts were cut off on flag day?

! Which countries refused to adopt version 6?

! When was OSPF published?

! How much money did Facebook lose in 2021?
