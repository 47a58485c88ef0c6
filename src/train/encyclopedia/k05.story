# Cryptography
Cryptography, from Greek words for "hidden" and "to write", is the art of making messages unreadable for everybody except those who possess a secret called the key. It differs from steganography, which conceals the very existence of a message, for instance by means of invisible ink. The original message is known as plaintext and the disguised one as ciphertext. A cipher works on single letters or groups of signs, whereas a code replaces whole words or phrases with the help of a book. The attempt to read ciphertext without the key is the task of cryptanalysis. Two basic operations have been used since antiquity: in a transposition the letters keep their identity but change their places, and in a substitution they keep their places but are replaced by other signs.

The Spartans are reported to have wound a strip of leather around a staff, the scytale, and written across the windings, so that only somebody with a staff of equal thickness could read the text. Polybius, a Greek historian of the second century BC, arranged the alphabet in a square of five rows, which allowed letters to be signalled by numbers of torches. Julius Caesar, according to Suetonius, shifted each letter of his confidential letters by three places, and Augustus by only one. Such methods offer little safety once the idea is known. In a manual of the ninth century al-Kindi, a scholar at the court of Baghdad, explained how a substitution can be solved by counting how often each sign occurs, because every language has its typical frequencies. No earlier description of this technique has come to light.

In Europe the art revived with the diplomacy of the Italian states. Leon Battista Alberti, the Florentine architect, described in the 1460s a disc of two rings that could be turned against each other in the middle of a message, thus changing the alphabet. The German abbot Johannes Trithemius wrote the first printed book on the subject, which appeared in 1518, two years after his death. The cipher that is wrongly named after Blaise de Vigenère, a French diplomat, was actually proposed by Giovan Battista Bellaso in 1553; it uses a keyword to select one of many alphabets for each letter and was long regarded as unbreakable. Friedrich Kasiski, a retired Prussian major, published a solution in 1863, but Charles Babbage in England had found one about nine years before and had kept it to himself. Mary Queen of Scots lost her head in 1587 after Thomas Phelippes had read her letters to Anthony Babington.

The telegraph increased the need for secrecy. Auguste Kerckhoffs, a Dutch teacher of languages in Paris, laid down in 1883 that a system must remain safe even if everything about it except the key falls into the enemy's hands, a principle that is still observed. In January 1917 the German foreign secretary Arthur Zimmermann offered Mexico an alliance and the return of Texas, New Mexico and Arizona, should the United States enter the war. British cryptanalysts in Room 40 of the Admiralty decoded the telegram, and its publication on 1 March helped to bring America into the conflict five weeks later. In the same year Gilbert Vernam, an engineer in New Jersey, invented a device that added a key on punched tape to the message. If the key is random, as long as the text and never used again, the method, called the one-time pad, cannot be broken at all.

The best-known cipher machine is the Enigma, patented in 1918 by the German engineer Arthur Scherbius and at first sold to business firms. Three wired rotors, which advanced with every letter typed, and a reflector produced a new alphabet each time, and the armed forces added a plugboard that swapped pairs of letters. In December 1932 the Polish mathematician Marian Rejewski deduced the wiring of the rotors, helped by documents that a German clerk, Hans-Thilo Schmidt, had sold to the French. The Poles passed on their knowledge at a meeting near Warsaw in July 1939. At Bletchley Park, a country house north of London, Alan Turing and Gordon Welchman designed machines called bombes, which tested possible settings against a guessed piece of text. A weakness exploited in this work was that no letter could ever be encrypted as itself.

Other systems fell as well. The Lorenz machine, which protected messages between Hitler's headquarters and his generals, was reconstructed by the chemist turned mathematician William Tutte, although nobody in Britain had seen one. To attack it, the post office engineer Tommy Flowers built the electronic computer Colossus with about 1,600 valves, the first of which went into service early in 1944. William Friedman's team in Washington penetrated the Japanese diplomatic cipher Purple in September 1940. A message in a naval code named JN-25 was partly read in 1942 and revealed that Midway was the target of an attack. American marines, for their part, employed Navajo speakers, whose language was virtually unknown abroad and in which, for example, the word for tortoise stood for a tank. Secrecy about Bletchley was kept until 1974, when a book by Frederick Winterbotham appeared.

In modern times the subject became a science. Claude Shannon, in a paper written during the war and released in 1949, proved that perfect secrecy demands a key at least as long as the message. The first public standard, DES, was adopted by the American government in 1977 on the basis of a design by IBM; its key of 56 bits was criticized as too short, and in 1998 a machine costing less than 250,000 dollars found one in 56 hours. The successor, AES, was chosen in an open competition that lasted from 1997 to 2000 and was won by two Belgians, Joan Daemen and Vincent Rijmen. A related tool is the hash function, which condenses any file into a short fingerprint and serves to detect changes. Passwords should be stored only in such a form, combined with a random value known as a salt.

Until the 1970s both partners had to share the same key beforehand. Whitfield Diffie and Martin Hellman of Stanford showed in 1976 how two people can agree on a secret although everything they say is overheard. In the following year Ronald Rivest, Adi Shamir and Leonard Adleman at the Massachusetts Institute of Technology created a system with a public key for locking and a private one for unlocking, whose safety rests on the difficulty of finding the prime factors of large numbers. It became known only in 1997 that James Ellis, Clifford Cocks and Malcolm Williamson had discovered all this earlier at GCHQ in Cheltenham. Phil Zimmermann released the program PGP in 1991 and was investigated for three years, as strong encryption then counted as munitions under American export law. Quantum computers could break these methods, for which reason new ones based on lattices were standardized in 2024.

? What is the secret called that is needed to read a message?
= key | the key
@ those who possess a secret called the key

? What does steganography do?
= conceals the very existence of a message
@ which conceals the very existence of a message

? what is the disguised message known as
= ciphertext
@ plaintext and the disguised one as ciphertext

? What happens to the letters in a transposition?
= keep their identity but change their places | the letters keep their identity but change their places
@ the letters keep their identity but change their places

? What did the Spartans wind around a staff?
= a strip of leather | strip of leather
@ wound a strip of leather around a staff

? By how many places did Caesar shift the letters?
= three
@ confidential letters by three places

? What did Polybius use for signalling letters?
= torches | numbers of torches
@ to be signalled by numbers of torches

? How can a substitution be solved according to al-Kindi?
= by counting how often each sign occurs | counting how often each sign occurs
@ by counting how often each sign occurs

? Who described a disc with two rings?
= Leon Battista Alberti | Alberti
@ Leon Battista Alberti, the Florentine architect, described

? When was the book of Trithemius printed?
= 1518
@ which appeared in 1518, two years after

? Who really proposed the Vigenère cipher?
= Giovan Battista Bellaso | Bellaso
@ actually proposed by Giovan Battista Bellaso

? What army rank did Kasiski have?
= major | retired Prussian major
@ Friedrich Kasiski, a retired Prussian major

? In what year was Mary Queen of Scots executed?
= 1587
@ lost her head in 1587

? What subject did Kerckhoffs teach?
= languages
@ a Dutch teacher of languages in Paris

? What states did Zimmermann promise to Mexico?
= Texas, New Mexico and Arizona
@ the return of Texas, New Mexico and Arizona

? Where did the British decode the telegram?
= Room 40 of the Admiralty | Room 40
@ British cryptanalysts in Room 40 of the Admiralty

? What did Vernam's key stand on?
= punched tape
@ added a key on punched tape

? What is the method with a random key that is never used again called?
= one-time pad | the one-time pad
@ the method, called the one-time pad

? The Enigma was patented by whom?
= Arthur Scherbius | the German engineer Arthur Scherbius
@ patented in 1918 by the German engineer Arthur Scherbius

? Who bought the Enigma at first?
= business firms
@ at first sold to business firms

? What was the purpose of the plugboard?
= swapped pairs of letters
@ a plugboard that swapped pairs of letters

? What did Rejewski work out in 1932?
= the wiring of the rotors | wiring of the rotors
@ deduced the wiring of the rotors

? What weakness of the Enigma helped the code breakers?
= no letter could ever be encrypted as itself | that no letter could ever be encrypted as itself
@ that no letter could ever be encrypted as itself

? How many valves did Colossus have?
= 1,600 | about 1,600
@ computer Colossus with about 1,600 valves

? What did the Lorenz machine protect?
= messages between Hitler's headquarters and his generals
@ protected messages between Hitler's headquarters and his generals

? Who broke into the Japanese cipher Purple?
= William Friedman's team | William Friedman's team in Washington
@ William Friedman's team in Washington penetrated

? In the Navajo code, what animal was the word for a tank?
= tortoise
@ the word for tortoise stood for a tank

? What does perfect secrecy require?
= a key at least as long as the message | key at least as long as the message
@ perfect secrecy demands a key at least as long as the message

? How long was the key of DES?
= 56 bits
@ its key of 56 bits was criticized

? Who won the competition for AES?
= Joan Daemen and Vincent Rijmen | two Belgians, Joan Daemen and Vincent Rijmen
@ won by two Belgians, Joan Daemen and Vincent Rijmen

? What is a hash function used for?
= to detect changes | detect changes
@ serves to detect changes

? Why was Phil Zimmermann investigated?
= strong encryption then counted as munitions under American export law | as strong encryption then counted as munitions under American export law
@ strong encryption then counted as munitions under American export law

? What are the new methods standardized in 2024 based on?
= lattices
@ new ones based on lattices were standardized

~ In which field had the man who worked out the unseen apparatus been trained?
= chemist
@ the chemist turned mathematician William Tutte

~ Which Englishman got ahead of the soldier's publication but told nobody?
= Charles Babbage
@ Charles Babbage in England had found one

~ Who betrayed secrets for money before the war?
= Hans-Thilo Schmidt | a German clerk, Hans-Thilo Schmidt
@ a German clerk, Hans-Thilo Schmidt, had sold

~ What is the meaning of the first part of the term in the ancient language?
= hidden | "hidden"
@ from Greek words for "hidden" and "to write"

~ How did the two ringed tool vary the correspondence of signs?
= could be turned against each other in the middle of a message | turned against each other in the middle of a message
@ that could be turned against each other in the middle of a message

~ What ended three decades of silence about the wartime centre?
= a book by Frederick Winterbotham
@ a book by Frederick Winterbotham appeared

~ What random ingredient is mixed in before secret words are saved?
= salt | a salt
@ a random value known as a salt

~ On what mathematical obstacle is the security of the 1977 invention founded?
= the difficulty of finding the prime factors of large numbers | finding the prime factors of large numbers
@ the difficulty of finding the prime factors of large numbers

! Who cracked the one-time pad?
! In what year did Suetonius write about Caesar?
! What did Babington offer to Zimmermann?
! How many Enigma machines were built?
! Which country did Mexico attack in 1917?
! What did Hans-Thilo Schmidt earn for his documents?
! Who invented the Lorenz machine?
! What key length does AES have?
! How many people worked at Bletchley Park?
! Why did Welchman leave Bletchley Park?
! For how long was Whitfield Diffie investigated?
