# Operating system kernels
The kernel is the innermost program of an operating system, loaded shortly after a computer starts and kept in memory until it is switched off. It decides which process may use the processor, hands out memory, talks to devices and protects programs from one another. To make such protection possible, processors distinguish at least two modes of execution: in the privileged one, often called supervisor or kernel mode, every instruction is permitted, whereas in user mode an attempt to touch hardware directly causes a trap. Intel's 80286 of 1982 offered four levels named rings, numbered from 0 to 3, but most systems, among them Windows and Linux, employ only the outermost and the innermost. A fault in ordinary code ends one program; a fault inside the kernel usually halts the whole machine.

Programs ask the kernel for services by means of system calls. On early Unix there were only a few dozen of these, such as open, read, write, fork and exec, while a present-day Linux kernel for 64-bit PCs has well over three hundred. The caller places a number and its arguments in registers and executes a special instruction, for instance SYSCALL on AMD64 or SVC on ARM, whereupon the processor switches mode and jumps to an address that was fixed when the system booted. Because this transition costs far more than an ordinary function call, designers try to avoid it; Linux maps a small shared object called the vDSO into each process so that the time of day can be read without entering the kernel at all. Library functions normally hide these details from the programmer.

The idea of a small, general core was formulated by Per Brinch Hansen, a Danish engineer whose RC 4000 multiprogramming system was completed in Copenhagen in 1969. He called it a nucleus and gave it just enough mechanisms, chiefly message passing between processes, for different operating systems to be built on top. Earlier, from 1962, the Atlas computer at Manchester had been run by a supervisor, which together with its paged store is considered a forerunner of later systems, and at Eindhoven Edsger Dijkstra arranged the THE system in layers, each of which relied only on those below it. Hydra, written at Carnegie Mellon University in the 1970s under William Wulf, separated mechanism from policy, a principle that textbooks still repeat: the kernel supplies the means, and programs outside it decide how they are used.

In a monolithic kernel, all services run in one address space and call each other directly, which makes them fast but lets an error in any driver damage everything. Unix, begun by Ken Thompson and Dennis Ritchie at Bell Labs in 1969, was of this type, and so are its descendants FreeBSD and Solaris. Its kernel was first written in the assembly language of the PDP-7 and in 1973 was rewritten in C, a step that made it possible to move the system to other machines; the first such port, to an Interdata computer, followed in 1977. Loadable modules soften the rigidity of the design, since drivers can be inserted or removed while the system is running, but they share the same privileges and offer no additional safety.

A microkernel keeps only address spaces, threads and communication in privileged mode and moves file systems, drivers and network protocols into ordinary processes. Mach, developed from 1985 at Carnegie Mellon by a group around Richard Rashid, made the approach famous, yet its messages were slow, and systems built on it often lost a large share of their performance. In the 1990s Jochen Liedke, a German computer scientist, showed with L4 that the fault lay in the implementation rather than in the concept: by writing in assembly language and keeping the kernel small enough to fit in the cache, he cut the cost of a message by more than a factor of ten. QNX, a commercial product from Canada that dates from 1982, has been used in cars, medical equipment and the BlackBerry 10 telephones.

Linux began as the hobby of Linus Torvalds, a student at the University of Helsinki, who announced it in a newsgroup on 25 August 1991 and released version 0.01 the next month. In January 1992 Andrew Tanenbaum, the author of the teaching system Minix, opened a debate with the statement that Linux was obsolete, since it was monolithic and tied to the Intel 386; Torvalds replied that his program at least was available and worked. Version 1.0, which contained about 176,000 lines of code, appeared in March 1994, and by 2020 the total had passed 27 million, most of them drivers. The change from a licence that forbade commercial distribution to the GNU General Public License, made in 1992, attracted companies, and today the majority of changes come from paid employees.

Scheduling determines which of the runnable threads receives a processor next. Round-robin schemes give each one a slice of time, called a quantum, and then move it to the end of a queue; priority schemes prefer urgent work but may let the rest starve. Linux introduced the Completely Fair Scheduler, designed by Ingo Molnar, in 2007, which keeps threads in a red-black tree ordered by the processor time they have already consumed. A notorious failure occurred in July 1997 on the Mars Pathfinder probe, whose computer kept restarting because a low-priority task held a lock that an important one needed while tasks of middle rank ran instead. The engineers reproduced this priority inversion on Earth and cured it by switching on an option, priority inheritance, in the VxWorks kernel.

Correctness can be pursued by proof as well as by testing. In 2009 a team led by Gerwin Klein at the Australian institute NICTA finished a machine-checked proof that the 8,700 lines of C in the microkernel seL4 behave exactly as their specification demands; the work took roughly twenty person-years and was done with the theorem prover Isabelle. Other projects turn to languages that exclude whole classes of mistakes: Redox is written in Rust, and Linux accepted support for the same language in version 6.1, issued in December 2022. Exokernels, proposed at the Massachusetts Institute of Technology in 1995 by Dawson Engler and Frans Kaashoek, went in another direction and let applications manage raw resources themselves, while the kernel merely checks that nobody takes what belongs to another.

? What does the kernel hand out?
= memory
@ hands out memory, talks to devices and protects programs

? What happens when user mode code tries to touch hardware?
= causes a trap | trap
@ an attempt to touch hardware directly causes a trap

? How many rings did the 80286 have?
= four
@ Intel's 80286 of 1982 offered four levels named rings

? What does an error in the kernel normally cause?
= halts the whole machine
@ a fault inside the kernel usually halts the whole machine

~ Which levels of privilege do popular desktop systems really make use of?
= outermost and the innermost
@ employ only the outermost and the innermost

? How do programs request services from the kernel?
= by means of system calls | system calls
@ Programs ask the kernel for services by means of system calls

? Which instruction is used for system calls on ARM?
= SVC
@ for instance SYSCALL on AMD64 or SVC on ARM

? Where does the caller put the number and arguments?
= in registers | registers
@ The caller places a number and its arguments in registers

? Why do designers try to avoid system calls?
= transition costs far more than an ordinary function call
@ Because this transition costs far more than an ordinary function call

? What can be read through the vDSO without going into the kernel?
= time of day
@ so that the time of day can be read

? What nationality was Per Brinch Hansen?
= Danish
@ Per Brinch Hansen, a Danish engineer

? When was the RC 4000 system finished?
= 1969
@ RC 4000 multiprogramming system was completed in Copenhagen in 1969

? what did Hansen call his core
= nucleus
@ He called it a nucleus

? How was the THE system organized by Dijkstra?
= in layers | layers
@ Edsger Dijkstra arranged the THE system in layers

? What principle did Hydra introduce?
= separated mechanism from policy
@ separated mechanism from policy, a principle that textbooks still repeat

~ Which British machine had an early ancestor of today's kernels?
= Atlas computer | Atlas
@ the Atlas computer at Manchester had been run by a supervisor

? Who started Unix?
= Ken Thompson and Dennis Ritchie
@ begun by Ken Thompson and Dennis Ritchie at Bell Labs

? What language was the Unix kernel rewritten in?
= C
@ in 1973 was rewritten in C

? Unix was first ported to what computer?
= Interdata | Interdata computer
@ the first such port, to an Interdata computer

? What kind of kernel does FreeBSD have?
= monolithic
@ In a monolithic kernel, all services run in one address space

? What can be done with loadable modules while the system runs?
= drivers can be inserted or removed
@ drivers can be inserted or removed while the system is running

~ Why does the all-in-one design achieve high speed?
= all services run in one address space and call each other directly
@ all services run in one address space and call each other directly

? What does a microkernel keep in privileged mode?
= address spaces, threads and communication
@ keeps only address spaces, threads and communication in privileged mode

? Who led the group that developed Mach?
= Richard Rashid
@ by a group around Richard Rashid

? What was wrong with Mach's messages?
= slow
@ yet its messages were slow

? In what country was QNX made?
= Canada
@ QNX, a commercial product from Canada

~ Who demonstrated that poor coding, not the idea of tiny cores, was to blame?
= Jochen Liedke
@ Jochen Liedke, a German computer scientist, showed with L4

? Where did Linus Torvalds study?
= University of Helsinki
@ a student at the University of Helsinki

? Why did Tanenbaum say that Linux was obsolete?
= it was monolithic and tied to the Intel 386
@ since it was monolithic and tied to the Intel 386

? How many lines of code did Linux 1.0 have?
= about 176,000 | 176,000
@ Version 1.0, which contained about 176,000 lines of code

? What makes up most of the Linux code?
= drivers
@ most of them drivers

? What did the original license of Linux forbid?
= commercial distribution
@ a licence that forbade commercial distribution

~ Who contributes the bulk of the modifications nowadays?
= paid employees
@ the majority of changes come from paid employees

? What is a slice of time for a thread called?
= quantum
@ a slice of time, called a quantum

? Who was the designer of the Completely Fair Scheduler?
= Ingo Molnar
@ the Completely Fair Scheduler, designed by Ingo Molnar

? What data structure does the Completely Fair Scheduler use for threads?
= red-black tree
@ which keeps threads in a red-black tree

? What option fixed the Mars Pathfinder?
= priority inheritance
@ cured it by switching on an option, priority inheritance

~ Why did the spacecraft's computer reboot over and over?
= a low-priority task held a lock that an important one needed | priority inversion
@ because a low-priority task held a lock that an important one needed

? Which theorem prover was used to verify seL4?
= Isabelle
@ done with the theorem prover Isabelle

? How much work went into the seL4 proof?
= roughly twenty person-years | twenty person-years
@ the work took roughly twenty person-years

? What is Redox written in?
= Rust
@ Redox is written in Rust

? What does the kernel check in an exokernel system?
= that nobody takes what belongs to another
@ the kernel merely checks that nobody takes what belongs to another

! What language was the RC 4000 nucleus written in?

! How many system calls does FreeBSD have?

! Who designed Intel's 80286?

! When did Torvalds graduate from the University of Helsinki?

! What license was Minix released under?

! How many lines of code does Mach contain?

! Who wrote QNX?

! In what year was Solaris first released?

! Which scheduler did Linux use before 2007?

! Which spacecraft failed because of a faulty driver?

! How long did the Mars Pathfinder engineers need to find the fault?
