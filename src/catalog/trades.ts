// Where the organisations of the catalogue are from and what they are in, of those that callings.ts has not: what is known of
// one speaks for the figures that it may have.

/** One organisation a line: its name in the catalogue, and the words. In Latin letters alone, which take half the memory. */
export const TRADES: readonly string[] = `
Humans&: american us san-francisco lab models start-up
Periodic Labs: american us san-francisco lab materials science start-up
Unconventional AI: american us palo-alto chip computer start-up
Project Prometheus: american us san-francisco lab engineering manufacturing start-up
AMI Labs: french paris lab models world-models start-up
World Labs: american us san-francisco lab world-models image start-up
Liquid AI: american us boston massachusetts lab models start-up
Imbue: american us san-francisco lab coding agents start-up
Essential AI: american us san-francisco lab models start-up
Contextual AI: american us mountain-view californian enterprise models start-up
H Company: french paris lab agents models start-up
LightOn: french paris models enterprise search
Dataiku: french american us new-york paris software enterprise data
Photoroom: french paris image app software start-up
Nabla Technologies: french american us paris health medical assistant start-up
DataSnipper: dutch amsterdam audit software start-up
Faculty AI: british uk london consultancy lab subsidiary
BenevolentAI: british uk london biotech drug-discovery
Featherless AI: american us san-francisco models hosting inference start-up
Nous Research: american us lab models open-source start-up
Prime Intellect: american us san-francisco lab models cloud start-up
Arcee AI: american us miami san-francisco lab models open-source start-up
Allen Institute for AI: american us seattle institute lab models non-profit
EleutherAI: american us washington lab models open-source non-profit
Turing Enterprises: american us palo-alto californian data training coding staffing start-up
Labelbox: american us san-francisco data labelling software start-up
Snorkel AI: american us redwood-city californian data labelling software start-up
Appen: australian sydney data labelling outsourcer
Invisible Technologies: american us san-francisco data training outsourcer start-up
Handshake AI: american us san-francisco data training recruitment start-up
Datacurve: american us san-francisco data coding training start-up
MosaicML: american us san-francisco models training software subsidiary
Jasper AI: american us san-francisco austin marketing writing software start-up
Copy.ai: american us memphis marketing writing software start-up
Superhuman: american us san-francisco email writing software
Otter.ai: american us mountain-view californian voice transcription software start-up
Fireflies.ai: american us san-francisco voice transcription meetings start-up
Granola AI: british uk london notetaker meetings software start-up
You.com: american us palo-alto californian search chatbot start-up
Exa Labs: american us san-francisco search start-up
Tavily: israeli american us new-york tel-aviv search start-up
Brave Software: american us san-francisco browser search software
Genspark: american us palo-alto californian search agents start-up
Butterfly Effect: chinese singaporean singapore beijing agents chatbot manus start-up
Pika Labs: american us palo-alto californian video models start-up
HeyGen: american us los-angeles video avatar start-up
Ideogram: canadian toronto image models start-up
Leonardo.Ai: australian sydney image models subsidiary
Krea AI: american us san-francisco image video start-up
Higgsfield: american us kazakh san-francisco video start-up
Moonvalley: canadian american us toronto los-angeles video models start-up
Lightricks: israeli jerusalem video image app software
Decart: israeli american us san-francisco tel-aviv lab video models start-up
Tripo AI: chinese beijing 3d models start-up
Replika: american us san-francisco chatbot companion app
LangChain: american us san-francisco software agents developer start-up
LlamaIndex: american us san-francisco software agents developer start-up
Pinecone Systems: american us israeli new-york database vector start-up
Weaviate: dutch amsterdam database vector start-up
Weights & Biases: american us san-francisco software developer models subsidiary
OpenRouter: american us new-york models marketplace router start-up
LMArena: american us san-francisco berkeley benchmark leaderboard models ratings start-up
Arize AI: american us berkeley californian software monitoring start-up
Modal Labs: american us new-york cloud inference developer start-up
Replicate AI: american us san-francisco cloud models hosting subsidiary
Anyscale: american us san-francisco software computing cloud start-up
Modular Inc.: american us palo-alto californian software developer compiler start-up
OctoAI: american us seattle cloud inference models subsidiary
Lepton AI: american us cupertino californian cloud neocloud subsidiary
Run:ai: israeli tel-aviv software orchestration subsidiary
Deci AI: israeli tel-aviv models software subsidiary
Gretel: american us san-diego californian data synthetic-data subsidiary
Hyperbolic: american us san-francisco cloud neocloud crypto start-up
Nomic AI: american us new-york models data start-up
Unsloth AI: american us australian san-francisco training open-source software start-up
Ollama: american us palo-alto models open-source software start-up
Cartesia AI: american us san-francisco voice models start-up
io Products: american us san-francisco device hardware designer subsidiary
Rockset: american us san-mateo californian database search subsidiary
Statsig: american us seattle bellevue software product-testing subsidiary
Neptune.ai: polish warsaw software monitoring training subsidiary
Merge Labs: american us san-francisco brain-computer-interface biotech lab start-up
World Foundation: american us cayman san-francisco foundation crypto iris-scanning identity
Clearview AI: american us new-york facial-recognition surveillance search
Neuralink: american us fremont austin brain-implant medical brain-computer-interface start-up
Altera: american us san-jose californian chipmaker fpga semiconductor
Xilinx: american us san-jose californian chipmaker fpga semiconductor subsidiary
Mellanox: israeli american us yokneam networking chipmaker subsidiary
VMware: american us palo-alto californian software cloud virtualisation subsidiary
Alphawave Semi: british uk canadian london toronto chip designer semiconductor subsidiary
Samsung Group: south-korean korean seoul conglomerate electronics
Hua Hong Semiconductor: chinese shanghai foundry chipmaker semiconductor
Vanguard International Semiconductor: taiwanese hsinchu foundry chipmaker semiconductor
PSMC: taiwanese hsinchu foundry memory chipmaker
Tower Semiconductor: israeli migdal-haemek foundry chipmaker photonics
SkyWater Technology: american us minnesota bloomington foundry chipmaker semiconductor
MatX: american us mountain-view californian chip designer chipmaker start-up
Positron AI: american us reno nevada chip chipmaker inference start-up
Ampere Computing: american us santa-clara californian chip designer chipmaker subsidiary
Hailo: israeli tel-aviv chipmaker chip designer start-up
Mythic AI: american us austin texan chipmaker analogue chip start-up
Untether AI: canadian toronto chipmaker inference chip
Habana Labs: israeli tel-aviv chipmaker chip designer subsidiary
Blaize: american us el-dorado-hills californian chipmaker edge chip
Rivos: american us santa-clara californian chip designer chipmaker subsidiary
Nuvia: american us santa-clara californian chip designer subsidiary
Arduino: italian turin electronics microcontroller board-maker subsidiary
Enfabrica: american us mountain-view californian networking chip chipmaker start-up
MACOM: american us massachusetts lowell chipmaker semiconductor optical
Fabrinet: thai american us bangkok optical contract manufacturer networking
TFC Optical: chinese suzhou optical components networking
Ciena: american us maryland hanover optical networking
Microchip Technology: american us arizona chandler chipmaker microcontroller semiconductor
Skyworks: american us irvine californian chipmaker semiconductor radio
Qorvo: american us north-carolina greensboro chipmaker semiconductor radio
Monolithic Power Systems: american us kirkland washington chipmaker power-chip semiconductor
Navitas Semiconductor: american us torrance californian chipmaker power-chip semiconductor
Lattice Semiconductor: american us oregon hillsboro chipmaker fpga semiconductor
Cirrus Logic: american us austin texan chipmaker audio semiconductor
Synaptics: american us san-jose californian chipmaker semiconductor edge
Ambarella: american us santa-clara californian chip designer video semiconductor
Rambus: american us san-jose californian chip designer memory semiconductor
Silicon Motion: taiwanese hsinchu chip designer memory storage controller
Phison: taiwanese hsinchu miaoli memory storage chip controller
WEKA: american us israeli campbell californian storage data software start-up
DDN: american us chatsworth californian storage data supercomputer
NetApp: american us san-jose californian storage data cloud
Solidigm: american us south-korean rancho-cordova californian storage memory subsidiary
Nexperia: dutch chinese-owned nijmegen chipmaker semiconductor subsidiary
Entegris: american us massachusetts billerica materials chip-equipment semiconductor
Onto Innovation: american us massachusetts wilmington chip-equipment toolmaker inspection
FormFactor: american us livermore californian chip-equipment toolmaker testing
Amkor: american us arizona tempe packaging chip semiconductor
Substrate: american us san-francisco chip-equipment lithography toolmaker start-up
xLight: american us palo-alto californian laser lithography chip-equipment start-up
GlobalWafers: taiwanese hsinchu wafer materials semiconductor
Siltronic: german munich wafer materials semiconductor
Ansys: american us pennsylvania canonsburg software simulation engineering subsidiary
Siemens EDA: american us german oregon wilsonville software chip-design subsidiary
Novatek: taiwanese hsinchu chip designer display semiconductor
Nanya Technology: taiwanese new-taipei memory chipmaker dram
Winbond: taiwanese taichung memory chipmaker semiconductor
Imagination Technologies: british uk hertfordshire chip designer graphics semiconductor
VSORA: french paris chip designer chipmaker start-up
Openchip: spanish barcelona chip designer semiconductor start-up
Olix: british uk london chip chipmaker inference start-up
Euclyd: dutch eindhoven chip chipmaker inference start-up
Quantinuum: american us british uk colorado cambridge quantum computer
IonQ: american us maryland college-park quantum computer
Rigetti: american us berkeley californian quantum computer chip
D-Wave: canadian american us vancouver palo-alto quantum computer
PsiQuantum: american us palo-alto californian quantum computer photonics start-up
Pasqal: french paris quantum computer start-up
IQM: finnish espoo helsinki quantum computer start-up
Quantum Machines: israeli tel-aviv quantum control computer start-up
Socionext: japanese yokohama chip designer semiconductor
Rohm: japanese kyoto chipmaker power-chip semiconductor
Sony Semiconductor Solutions: japanese atsugi kumamoto chipmaker image-sensor semiconductor subsidiary
JASM: japanese taiwanese kumamoto foundry chipmaker joint-venture subsidiary
Ebara: japanese tokyo pump chip-equipment machinery
Tokyo Seimitsu: japanese tokyo hachioji chip-equipment toolmaker measuring
Kokusai Electric: japanese tokyo chip-equipment toolmaker
Nikon: japanese tokyo camera-maker lithography chip-equipment optical
Canon: japanese tokyo camera-maker printer lithography chip-equipment electronics
Ulvac: japanese kanagawa chigasaki vacuum chip-equipment toolmaker
Horiba: japanese kyoto instruments measuring chip-equipment
Shin-Etsu Chemical: japanese tokyo chemicals wafer materials
SUMCO: japanese tokyo wafer materials semiconductor
Resonac: japanese tokyo chemicals materials packaging
JSR: japanese tokyo chemicals materials photoresist
Tokyo Ohka Kogyo: japanese kawasaki chemicals materials photoresist
Fujifilm: japanese tokyo film health materials imaging conglomerate
Hoya: japanese tokyo glass optical medical mask-blank
AGC: japanese tokyo glass materials chemicals
Shinko Electric Industries: japanese nagano packaging substrate semiconductor components
Ajinomoto Fine-Techno: japanese kawasaki materials film packaging subsidiary
Nitto Boseki: japanese tokyo fukushima glass glass-cloth materials
Mitsui Kinzoku: japanese tokyo metals copper-foil materials
Murata Manufacturing: japanese kyoto electronics components capacitor
Taiyo Yuden: japanese tokyo electronics components capacitor
Nidec: japanese kyoto motor-maker components cooling
Furukawa Electric: japanese tokyo cable optical cooling
Fujikura: japanese tokyo cable optical fibre
Sumitomo Electric Industries: japanese osaka cable optical components
Furukawa Co.: japanese tokyo machinery metals mining
EdgeCortix: japanese tokyo kawasaki chip designer edge start-up
LeapMind: japanese tokyo chip designer edge start-up
PEZY Computing: japanese tokyo chip designer supercomputer
ArchiTek: japanese osaka chip designer edge start-up
Triple-1: japanese fukuoka chip designer bitcoin start-up
Floadia: japanese tokyo kodaira memory chip designer start-up
PowerX: japanese tokyo okayama battery storage energy
Microsoft Japan: japanese american us tokyo software cloud subsidiary
Google Cloud: american us californian cloud hyperscaler subsidiary
AWS Japan: japanese american us tokyo cloud hyperscaler subsidiary
Annapurna Labs: israeli american us austin chip designer lab subsidiary
Oracle Japan: japanese american us tokyo software database cloud subsidiary
IBM Japan: japanese american us tokyo computer systems-integrator consultancy subsidiary
Red Hat: american us north-carolina raleigh software open-source enterprise subsidiary
HashiCorp: american us san-francisco software cloud subsidiary
Confluent: american us mountain-view californian software data streaming
Salesforce Japan: japanese american us tokyo software enterprise cloud subsidiary
Autodesk: american us san-francisco software design engineering
Box, Inc.: american us redwood-city californian cloud storage software enterprise
HubSpot: american us massachusetts cambridge software marketing enterprise
Zendesk: american us san-francisco software customer-service enterprise
Elastic NV: dutch american us san-francisco amsterdam search software database
GitLab: american us san-francisco coding software developer
Fastly: american us san-francisco internet cloud content-delivery
DigitalOcean: american us colorado new-york cloud hosting
T-Systems: german frankfurt systems-integrator cloud outsourcer subsidiary
SentinelOne: american us israeli mountain-view californian cybersecurity software
Okta: american us san-francisco cybersecurity identity software
Snyk: american us british boston london cybersecurity software coding
CyberArk: israeli american us petah-tikva massachusetts cybersecurity identity software subsidiary
Aker Nscale: norwegian british narvik data-centre neocloud joint-venture
Vultr: american us florida cloud neocloud hosting
RunPod: american us new-jersey cloud neocloud start-up
Vast.ai: american us los-angeles cloud marketplace neocloud
TensorWave: american us las-vegas nevada cloud neocloud start-up
Genesis Cloud: german munich cloud neocloud
Sesterce: french marseille cloud neocloud data-centre
Hot Aisle: american us michigan cloud neocloud start-up
Cirrascale: american us san-diego californian cloud neocloud
HP Inc.: american us palo-alto californian pc printer computer
Penguin Solutions: american us milpitas californian server computer memory
Celestica: canadian toronto contract electronics server networking
Jabil: american us florida contract electronics manufacturer
Flex Ltd.: singaporean american us austin contract electronics manufacturer
Sanmina: american us san-jose californian contract electronics manufacturer
Eviden: french paris supercomputer server systems-integrator subsidiary
EY: british uk london accountancy consultancy
EPAM: american us pennsylvania newtown outsourcer software consultancy
Booz Allen Hamilton: american us virginia mclean consultancy defence contractor
Saronic: american us austin texan drone defence shipbuilder start-up
Instacart: american us san-francisco delivery grocery e-commerce
Block Inc.: american us oakland san-francisco payments fintech bitcoin
Coinbase: american us san-francisco crypto exchange
Discord: american us san-francisco chat social-media games
Roblox: american us san-mateo californian games
Unity Technologies: american us danish san-francisco games software
Epic Games: american us north-carolina cary games
Electronic Arts: american us redwood-city californian games publisher
Slack: american us san-francisco software messaging enterprise subsidiary
LinkedIn: american us sunnyvale californian social-media jobs internet subsidiary
Activision Blizzard: american us santa-monica californian games publisher subsidiary
Nuance: american us massachusetts burlington voice software medical subsidiary
YouTube: american us san-bruno californian video social-media internet subsidiary
Fitbit: american us san-francisco wearable health electronics subsidiary
WhatsApp: american us californian messaging app social-media subsidiary
Instagram: american us californian social-media app subsidiary
Whole Foods: american us austin texan grocer retailer supermarket subsidiary
Twitch: american us san-francisco video streaming games subsidiary
Starbucks: american us seattle coffee food retailer
McDonald's: american us chicago food fast-food restaurant
Warner Music Group: american us new-york music label
Universal Music Group: dutch american us hilversum santa-monica music label
Volvo Cars: swedish chinese-owned gothenburg carmaker automaker
Continental AG: german hanover tyre car-parts supplier
SoftBank Robotics: japanese tokyo robot robotics subsidiary
Hexagon AB: swedish stockholm measuring software robotics
Lumen Technologies: american us louisiana monroe telecoms carrier fibre
Zayo: american us colorado denver fibre telecoms networking
Orange SA: french paris telecoms carrier
BT Group: british uk london telecoms carrier
EdgeCore: american us colorado denver data-centre landlord developer
Compass Datacenters: american us dallas texan data-centre landlord developer
EdgeConneX: american us virginia herndon data-centre landlord developer
DataBank: american us dallas texan data-centre landlord hosting
NTT Global Data Centers: japanese tokyo data-centre landlord subsidiary
Colt DCS: british uk london data-centre landlord
Goodman Group: australian sydney real-estate data-centre warehouse landlord
American Tower: american us boston massachusetts tower telecoms landlord real-estate
CoreSite: american us colorado denver data-centre landlord subsidiary
Cloverleaf Infrastructure: american us houston texan data-centre developer power start-up
Data4: french paris data-centre landlord
Start Campus: portuguese sines lisbon data-centre landlord developer
Pure Data Centres: british uk london data-centre landlord developer
Ada Infrastructure: british singaporean london data-centre landlord developer
Princeton Digital Group: singaporean singapore data-centre landlord
Bridge Data Centres: singaporean singapore data-centre landlord
Legrand: french limoges power-equipment electrical data-centre
nVent: american british us minnesota london cooling electrical power-equipment
Modine: american us wisconsin racine cooling data-centre
CoolIT Systems: canadian calgary cooling liquid-cooling data-centre
Boyd Corporation: american us pleasanton californian cooling liquid-cooling components
Johnson Controls: american irish us milwaukee cork cooling building-equipment
Trane Technologies: irish american us dublin north-carolina cooling air-conditioning
Carrier Global: american us florida cooling air-conditioning
Quanta Services: american us houston texan construction power contractor
Turner Construction: american us new-york construction contractor data-centre
AECOM: american us dallas texan engineering construction consultancy
Jacobs Solutions: american us dallas texan engineering construction consultancy
Bechtel: american us virginia reston engineering construction contractor
Georgia Power: american us georgia atlanta utility power subsidiary
PSEG: american us new-jersey newark utility power nuclear
Exelon: american us chicago illinois utility power
ComEd: american us chicago illinois utility power subsidiary
DTE Energy: american us detroit michigan utility power gas
NiSource: american us indiana merrillville utility gas power
NIPSCO: american us indiana merrillville utility power gas subsidiary
Evergy: american us kansas-city missouri utility power
Arizona Public Service: american us arizona phoenix utility power
Calpine: american us houston texan power gas subsidiary
PJM Interconnection: american us pennsylvania grid-operator power
ERCOT: american us texan austin grid-operator power
Engie: french paris utility energy gas power
Shell: british uk london oil gas energy
BP: british uk london oil gas energy
Kinder Morgan: american us houston texan pipeline gas energy
Williams Companies: american us oklahoma tulsa pipeline gas power
GE Vernova Hitachi Nuclear Energy: american japanese us north-carolina wilmington nuclear reactor joint-venture
Westinghouse: american us pennsylvania pittsburgh nuclear reactor
Holtec: american us new-jersey florida nuclear reactor
Cameco: canadian saskatchewan saskatoon uranium nuclear miner
BWX Technologies: american us virginia lynchburg nuclear reactor components defence
Plug Power: american us new-york latham hydrogen fuel-cell energy
FuelCell Energy: american us connecticut danbury fuel-cell energy power
Fluence Energy: american us virginia arlington battery storage energy
Fervo Energy: american us houston texan geothermal energy power start-up
Radiant Nuclear: american us el-segundo californian nuclear reactor microreactor start-up
Aalo Atomics: american us austin texan nuclear reactor start-up
Valar Atomics: american us el-segundo californian nuclear reactor start-up
Last Energy: american us washington austin nuclear reactor start-up
Nano Nuclear Energy: american us new-york nuclear reactor microreactor
Deep Fission: american us berkeley californian nuclear reactor start-up
Newcleo: italian french british paris turin nuclear reactor start-up
Rolls-Royce SMR: british uk manchester derby nuclear reactor
TAE Technologies: american us foothill-ranch californian fusion nuclear energy
General Fusion: canadian vancouver fusion nuclear energy start-up
Fermi America: american us texan amarillo data-centre power landlord developer
Boom Supersonic: american us colorado denver aerospace turbine supersonic start-up
ProPetro: american us texan midland oil oilfield power
VoltaGrid: american us houston texan power gas power-equipment
Base Power: american us austin texan battery power utility start-up
Redwood Materials: american us nevada carson-city battery recycler materials start-up
Form Energy: american us massachusetts somerville battery storage energy start-up
Starcloud: american us redmond washington space data-centre satellite start-up
Blue Origin: american us kent washington space rocket aerospace
Rocket Lab: american new-zealand us long-beach space rocket satellite
Planet Labs: american us san-francisco satellite space image
Switch, Inc.: american us las-vegas nevada data-centre landlord
SB Intuitions: japanese tokyo lab models subsidiary
SB OAI Japan: japanese tokyo joint-venture enterprise models
SoftBank Vision Fund: japanese london fund venture investor
IDC Frontier: japanese tokyo data-centre cloud subsidiary
Gen-AX: japanese tokyo voice call-centre software subsidiary
PayPay: japanese tokyo payments fintech app subsidiary
Yahoo Japan: japanese tokyo internet search news portal
OpenAI Japan: japanese american us tokyo lab chatbot models subsidiary
Anthropic Japan: japanese american us tokyo lab chatbot models subsidiary
Amazon Japan: japanese american us tokyo e-commerce retailer cloud subsidiary
Google Japan: japanese american us tokyo search internet subsidiary
Nvidia Japan: japanese american us tokyo chipmaker chip subsidiary
Databricks Japan: japanese american us tokyo software data database subsidiary
Cisco Japan: japanese american us tokyo networking subsidiary
HPE Japan: japanese american us tokyo server computer subsidiary
Intel Japan: japanese american us tokyo chipmaker chip subsidiary
NTT East: japanese tokyo telecoms carrier fibre subsidiary
NTT West: japanese osaka telecoms carrier fibre subsidiary
NTT Communications: japanese tokyo telecoms carrier data-centre cloud subsidiary
NTT Facilities: japanese tokyo data-centre engineering construction power subsidiary
NTT Urban Solutions: japanese tokyo real-estate landlord subsidiary
NTT Anode Energy: japanese tokyo energy renewables battery subsidiary
NTT AI-CIX: japanese tokyo enterprise software data subsidiary
NTTPC Communications: japanese tokyo telecoms hosting cloud networking subsidiary
KDDI Research: japanese saitama lab telecoms laboratory subsidiary
Telehouse: japanese british london data-centre landlord subsidiary
Rakuten Mobile: japanese tokyo telecoms carrier subsidiary
Rakuten Symphony: japanese singaporean tokyo telecoms software networking subsidiary
Rakuten Bank: japanese tokyo bank lender internet
GMO Internet Group: japanese tokyo internet hosting conglomerate
GMO Internet: japanese tokyo internet cloud hosting advertising subsidiary
GMO AI & Robotics: japanese tokyo robot robotics humanoid subsidiary
Internet Initiative Japan: japanese tokyo internet cloud networking data-centre
BIPROGY: japanese tokyo systems-integrator software
Getworks: japanese tokyo niigata data-centre cooling container
MC Digital Realty: japanese american tokyo osaka data-centre landlord joint-venture
AT TOKYO: japanese tokyo data-centre landlord
Ada Data Center: japanese tokyo data-centre landlord developer
Kyocera Communication Systems: japanese kyoto systems-integrator data-centre telecoms subsidiary
Mitsubishi Research DCS: japanese tokyo systems-integrator software
SCSK: japanese tokyo systems-integrator software data-centre
Nomura Research Institute: japanese tokyo consultancy systems-integrator institute
TIS: japanese tokyo systems-integrator payments software
ITOCHU Techno-Solutions: japanese tokyo systems-integrator server subsidiary
Nihon Unisys: japanese tokyo systems-integrator software
Otsuka Corporation: japanese tokyo systems-integrator pc reseller
Fuji Soft: japanese yokohama systems-integrator software
NS Solutions: japanese tokyo systems-integrator steel software
DENTSU SOKEN: japanese tokyo systems-integrator consultancy
Macnica: japanese yokohama chip distributor semiconductor trading-house
HPC Systems: japanese tokyo server computer supercomputer
Preferred Elements: japanese tokyo lab models subsidiary
Preferred Computing Infrastructure: japanese tokyo cloud data-centre subsidiary
Matlantis: japanese tokyo materials simulation software subsidiary
ABEJA: japanese tokyo models enterprise software
ELYZA: japanese tokyo lab models subsidiary
PKSHA Technology: japanese tokyo software models enterprise
Stockmark: japanese tokyo models enterprise start-up
rinna: japanese tokyo chatbot models voice
ExaWizards: japanese tokyo enterprise software consultancy
HEROZ: japanese tokyo games shogi software enterprise
AI inside: japanese tokyo software ocr document-reading
FRONTEO: japanese tokyo legal software drug-discovery
Neural Group: japanese tokyo image video software
Laboro.AI: japanese tokyo consultancy enterprise software
Headwaters: japanese tokyo systems-integrator consultancy software
Ridge-i: japanese tokyo consultancy image satellite software
JDSC: japanese tokyo consultancy data software
Ubie: japanese tokyo health medical start-up
Cinnamon AI: japanese tokyo document-reading enterprise software start-up
SmartHR: japanese tokyo software personnel enterprise start-up
Sansan: japanese tokyo software business-card enterprise
Money Forward: japanese tokyo fintech software accounting
freee: japanese tokyo accounting software fintech
Kubell: japanese tokyo chat software outsourcer
Cybozu: japanese tokyo software groupware enterprise
Uzabase: japanese tokyo data news media
Gunosy: japanese tokyo news app internet advertising
SmartNews: japanese tokyo news app internet
Cookpad: japanese yokohama recipe food internet
ZOZO: japanese chiba fashion e-commerce retailer
AI Shift: japanese tokyo chatbot voice call-centre subsidiary
DeNA: japanese tokyo games internet mobile
GREE: japanese tokyo games internet mobile
MIXI: japanese tokyo games social-media internet
Kadokawa: japanese tokyo publisher games anime
Dwango: japanese tokyo video internet subsidiary
Capcom: japanese osaka games publisher
Square Enix: japanese tokyo games publisher
Konami: japanese tokyo games publisher
Bandai Namco: japanese tokyo games toy anime
Sega Sammy: japanese tokyo games pachinko
Sony AI: japanese american tokyo lab games robotics subsidiary
Sony Interactive Entertainment: japanese american us san-mateo games playstation subsidiary
Sony Financial Group: japanese tokyo insurer bank holding
Hitachi Energy: swiss japanese zurich power-equipment transformer grid subsidiary
Hitachi High-Tech: japanese tokyo chip-equipment toolmaker instruments subsidiary
Hitachi Vantara: american japanese us santa-clara storage data subsidiary
Hitachi Systems: japanese tokyo systems-integrator subsidiary
Hitachi Solutions: japanese tokyo systems-integrator software subsidiary
GlobalLogic: american us japanese santa-clara software outsourcer engineering subsidiary
Fujitsu Research: japanese kawasaki lab laboratory computer subsidiary
Ridgelinez: japanese tokyo consultancy subsidiary
Toshiba Tec: japanese tokyo printer checkout electronics subsidiary
Kawasaki Heavy Industries: japanese kobe robot shipbuilder turbine aerospace
IHI: japanese tokyo turbine aerospace machinery
Panasonic Connect: japanese tokyo enterprise software electronics subsidiary
Panasonic Energy: japanese osaka battery subsidiary
Blue Yonder: american us arizona scottsdale software supply-chain logistics subsidiary
Sharp: japanese taiwanese-owned osaka sakai electronics display subsidiary
Ricoh: japanese tokyo printer office-equipment models
Konica Minolta: japanese tokyo printer office-equipment imaging
Seiko Epson: japanese nagano suwa printer electronics robot
Fuji Electric: japanese tokyo kawasaki power-equipment power-chip semiconductor
Omron: japanese kyoto sensor robotics electronics automation
SMC Corporation: japanese tokyo pneumatic components automation chip-equipment
Daikin: japanese osaka air-conditioning cooling
Mitsui Fudosan: japanese tokyo real-estate landlord developer
Mitsubishi Estate: japanese tokyo real-estate landlord developer
Tokyu Land: japanese tokyo real-estate developer renewables
Sumitomo Realty: japanese tokyo real-estate landlord developer
Daiwa House: japanese osaka real-estate construction homebuilder data-centre
Kajima Corporation: japanese tokyo construction contractor
Obayashi Corporation: japanese tokyo construction contractor
Taisei Corporation: japanese tokyo construction contractor
Shimizu Corporation: japanese tokyo construction contractor
Takenaka Corporation: japanese osaka construction contractor
Kandenko: japanese tokyo electrical construction contractor
Kinden: japanese osaka electrical construction contractor
Takasago Thermal Engineering: japanese tokyo cooling air-conditioning engineering construction
Sanki Engineering: japanese tokyo cooling air-conditioning engineering construction
Woven by Toyota: japanese tokyo software self-driving city subsidiary
Toyota Research Institute: american japanese us los-altos californian lab institute robotics subsidiary
Denso: japanese aichi kariya car-parts components chip supplier
Honda Research Institute: japanese saitama lab institute robotics subsidiary
Mazda: japanese hiroshima carmaker automaker
Subaru: japanese tokyo gunma carmaker automaker
Suzuki Motor: japanese hamamatsu carmaker automaker motorcycle
Isuzu: japanese yokohama truckmaker automaker
Tier IV: japanese tokyo nagoya self-driving software start-up
Astemo: japanese tokyo hitachinaka car-parts components supplier
Mitsui & Co.: japanese tokyo trading-house conglomerate
Mitsubishi Corporation: japanese tokyo trading-house conglomerate
Sumitomo Corporation: japanese tokyo trading-house conglomerate
Itochu: japanese tokyo osaka trading-house conglomerate
Marubeni: japanese tokyo trading-house conglomerate
Sojitz: japanese tokyo trading-house
Toyota Tsusho: japanese nagoya trading-house
Seven & i: japanese tokyo retailer convenience-store
Aeon: japanese chiba retailer supermarket
Fast Retailing: japanese yamaguchi tokyo fashion retailer clothing
Lawson: japanese tokyo convenience-store retailer
FamilyMart: japanese tokyo convenience-store retailer
Recruit Holdings: japanese tokyo staffing jobs internet
Indeed: american japanese us austin texan jobs search internet subsidiary
Persol: japanese tokyo staffing
Pasona: japanese tokyo awaji staffing
Benesse: japanese okayama education publisher
Gakken: japanese tokyo education publisher
Dentsu: japanese tokyo advertising agency marketing
Hakuhodo: japanese tokyo advertising agency marketing
Toppan: japanese tokyo printing packaging components
Dai Nippon Printing: japanese tokyo printing photomask components
Shiseido: japanese tokyo cosmetics
Kao: japanese tokyo cosmetics chemicals consumer-goods
Suntory: japanese osaka tokyo drinks whisky brewer
Asahi Group: japanese tokyo brewer drinks
Kirin: japanese tokyo brewer drinks
Ajinomoto: japanese tokyo food materials
Nippon Life: japanese osaka insurer life-insurance
Dai-ichi Life: japanese tokyo insurer life-insurance
Meiji Yasuda Life: japanese tokyo insurer life-insurance
Tokio Marine: japanese tokyo insurer
Sompo: japanese tokyo insurer
MS&AD: japanese tokyo insurer holding
Takeda Pharmaceutical: japanese osaka tokyo drugmaker
Astellas: japanese tokyo drugmaker
Daiichi Sankyo: japanese tokyo drugmaker
Chugai: japanese tokyo drugmaker biotech
Eisai: japanese tokyo drugmaker
Ono Pharmaceutical: japanese osaka drugmaker
Shionogi: japanese osaka drugmaker
M3, Inc.: japanese tokyo medical internet health
Medley: japanese tokyo medical health internet jobs
JMDC: japanese tokyo medical health data
Terumo: japanese tokyo medical device-maker
Olympus: japanese tokyo medical endoscope optical
Nippon Steel: japanese tokyo steel steelmaker
JFE Holdings: japanese tokyo steel steelmaker holding
Kobe Steel: japanese kobe steel steelmaker power
Mitsubishi Chemical: japanese tokyo chemicals materials
Sumitomo Chemical: japanese tokyo chemicals materials
Toray: japanese tokyo chemicals materials fibre textiles
Teijin: japanese osaka tokyo chemicals materials fibre
Asahi Kasei: japanese tokyo chemicals materials conglomerate
ENEOS: japanese tokyo oil refiner energy
Idemitsu: japanese tokyo oil refiner battery materials
INPEX: japanese tokyo oil gas energy
TEPCO Power Grid: japanese tokyo utility power grid subsidiary
Chubu Electric Power: japanese nagoya utility power nuclear
Chubu Electric Power Grid: japanese nagoya utility power grid subsidiary
Kyushu Electric Power: japanese fukuoka utility power nuclear
Tohoku Electric Power: japanese sendai utility power nuclear
Hokkaido Electric Power: japanese sapporo hokkaido utility power nuclear
Chugoku Electric Power: japanese hiroshima utility power nuclear
Shikoku Electric Power: japanese takamatsu utility power nuclear
Hokuriku Electric Power: japanese toyama utility power nuclear
Okinawa Electric Power: japanese okinawa utility power
J-Power: japanese tokyo utility power coal
Japan Atomic Power: japanese tokyo nuclear power utility
Tokyo Gas: japanese tokyo gas utility energy
Osaka Gas: japanese osaka gas utility energy
Renova: japanese tokyo renewables energy power battery
Helical Fusion: japanese tokyo fusion nuclear energy start-up
Kyoto Fusioneering: japanese tokyo kyoto fusion nuclear energy start-up
OptQC: japanese tokyo quantum optical computer start-up
Fixstars: japanese tokyo software computing
QuEra: american us boston massachusetts quantum computer start-up
Nippon Yusen: japanese tokyo shipping logistics
All Nippon Airways: japanese tokyo airline
Japan Airlines: japanese tokyo airline
East Japan Railway: japanese tokyo railway
Central Japan Railway: japanese nagoya railway
West Japan Railway: japanese osaka railway
Japan Post: japanese tokyo postal delivery bank insurer
Yamato Holdings: japanese tokyo delivery logistics parcel
SBI Holdings: japanese tokyo brokerage bank crypto investor
J:COM: japanese tokyo cable telecoms broadcaster
Optage: japanese osaka telecoms carrier data-centre subsidiary
QTnet: japanese fukuoka telecoms carrier data-centre subsidiary
Zenrin: japanese kitakyushu map-maker publisher data
Weathernews: japanese chiba weather forecaster data
Synspective: japanese tokyo satellite space radar
ispace: japanese tokyo space lunar lander
Astroscale: japanese tokyo space satellite debris-removal
Spiber: japanese yamagata tsuruoka biotech materials protein start-up
Mujin: japanese tokyo robot robotics logistics start-up
Cyberdyne: japanese tsukuba robot robotics exoskeleton medical
Groove X: japanese tokyo robot robotics companion start-up
Kawada Robotics: japanese tokyo robot robotics humanoid
Preferred Robotics: japanese tokyo robot robotics subsidiary
Enactic: japanese tokyo robot robotics humanoid start-up
Third Intelligence: japanese tokyo lab models start-up
Recursive: japanese tokyo consultancy models enterprise start-up
Lightblue: japanese tokyo enterprise chatbot software start-up
NewsPicks: japanese tokyo news media publisher subsidiary
Allganize: japanese korean american tokyo enterprise models software start-up
AI Medical Service: japanese tokyo medical endoscope image start-up
Elix: japanese tokyo biotech drug-discovery software start-up
MOLCURE: japanese kawasaki biotech drug-discovery antibody start-up
Fastdoctor: japanese tokyo medical health telemedicine start-up
LegalOn Technologies: japanese tokyo legal software start-up
MNTSQ: japanese tokyo legal software start-up
Bell System24: japanese tokyo call-centre outsourcer
Transcosmos: japanese tokyo call-centre outsourcer
ACES Inc.: japanese tokyo enterprise software image start-up
Algomatic: japanese tokyo enterprise software agents start-up
Givery: japanese tokyo coding enterprise marketing software
SpiralAI: japanese tokyo models chatbot voice start-up
Kotoba Technologies: japanese american tokyo voice translation models start-up
Parakeet Inc.: japanese tokyo voice software start-up
EQUES: japanese tokyo models drugmaker software start-up
Ricos: japanese tokyo simulation engineering software start-up
NABLAS: japanese tokyo lab models education start-up
Araya: japanese tokyo lab neuroscience software
Corpy & Co.: japanese tokyo lab software quality-testing start-up
Ascent Robotics: japanese tokyo robot robotics software start-up
SkyDrive: japanese toyota aichi flying-car aerospace drone start-up
EX-Fusion: japanese osaka fusion laser energy start-up
Digital Garage: japanese tokyo payments internet investor
Metaplanet: japanese tokyo bitcoin crypto holding hotel
Remixpoint: japanese tokyo crypto bitcoin energy
Quantum Solutions: japanese tokyo crypto games holding
Data Section: japanese tokyo data-centre neocloud cloud data
Science Arts: japanese tokyo voice messaging software
User Local: japanese tokyo data analytics chatbot software
Appier: taiwanese japanese taipei tokyo marketing advertising software
Pluszero: japanese tokyo software models enterprise
VRAIN Solution: japanese tokyo inspection image software manufacturing
monoAI: japanese kobe games metaverse software
Arent: japanese tokyo construction software
Visional: japanese tokyo recruitment staffing jobs internet
Baycurrent: japanese tokyo consultancy
Simplex: japanese tokyo systems-integrator fintech consultancy
Change Holdings: japanese tokyo software government consultancy
ROXX: japanese tokyo staffing recruitment jobs
Timee: japanese tokyo staffing gig-work app
Thine Electronics: japanese tokyo chip designer semiconductor
Megachips: japanese osaka chip designer semiconductor
Ferrotec: japanese tokyo materials chip-equipment components
Tazmo: japanese okayama chip-equipment toolmaker
Towa: japanese kyoto chip-equipment packaging toolmaker
Rorze: japanese hiroshima fukuyama chip-equipment robot toolmaker
Japan Material: japanese mie gas chip-equipment semiconductor
Mitsui E&S: japanese tokyo marine-engine crane machinery shipbuilder
Daihen: japanese osaka power-equipment transformer robot
Meidensha: japanese tokyo power-equipment transformer electrical
Nissin Electric: japanese kyoto power-equipment electrical
SWCC: japanese kawasaki cable power-equipment
Proterial: japanese tokyo materials metals steel
Daido Steel: japanese nagoya steel steelmaker
Aidemy: japanese tokyo education enterprise software
Progrit: japanese tokyo education english-coaching
AVILEN: japanese tokyo enterprise education software
Microwave Chemical: japanese osaka chemicals microwave
JTOWER: japanese tokyo tower telecoms infrastructure
alt Inc.: japanese tokyo voice transcription models start-up
BrainPad: japanese tokyo data analytics consultancy
note Inc.: japanese tokyo internet publisher blogging
HiSilicon: chinese shenzhen chip designer semiconductor subsidiary
Huawei Cloud: chinese shenzhen cloud subsidiary
Alibaba Cloud: chinese hangzhou cloud hyperscaler models subsidiary
T-Head: chinese hangzhou shanghai chip designer semiconductor subsidiary
Tencent Cloud: chinese shenzhen cloud hyperscaler subsidiary
Apollo Go: chinese beijing wuhan robotaxi self-driving subsidiary
iQiyi: chinese beijing video streaming subsidiary
Volcano Engine: chinese beijing cloud models subsidiary
TikTok: chinese-owned singaporean american los-angeles video social-media app subsidiary
Yitu: chinese shanghai image facial-recognition software
CloudWalk: chinese guangzhou image facial-recognition software
4Paradigm: chinese beijing enterprise software models
Unisound: chinese beijing voice models software
Mobvoi: chinese beijing voice software wearable
ModelBest: chinese beijing lab models start-up
Kunlun Tech: chinese beijing games internet models
360 Security: chinese beijing cybersecurity search software
Xiaohongshu: chinese shanghai social-media app internet
Zhihu: chinese beijing internet question-and-answer social-media
PDD: chinese shanghai e-commerce retailer temu
Oppo: chinese dongguan smartphone electronics phone-maker
Transsion: chinese shenzhen smartphone electronics phone-maker
ZTE: chinese shenzhen telecoms networking telecoms-equipment server
Sugon: chinese beijing tianjin supercomputer server computer
xFusion: chinese zhengzhou henan server computer
H3C: chinese hangzhou networking server
Tsinghua Unigroup: chinese beijing semiconductor chipmaker conglomerate
Ruijie Networks: chinese fuzhou networking data-centre
Foxconn Industrial Internet: chinese taiwanese shenzhen server contract electronics subsidiary
Denglin Technology: chinese shanghai chip designer gpu start-up
Vastai Technologies: chinese shanghai chip designer gpu start-up
Phytium: chinese tianjin chip designer cpu
Loongson: chinese beijing chip designer cpu chipmaker
Zhaoxin: chinese shanghai chip designer cpu
Black Sesame: chinese wuhan shanghai chip designer self-driving
Naura Technology: chinese beijing chip-equipment toolmaker
AMEC: chinese shanghai chip-equipment toolmaker etching
SMEE: chinese shanghai chip-equipment lithography toolmaker
SiCarrier: chinese shenzhen chip-equipment toolmaker
Empyrean: chinese beijing software chip-design
Wingtech: chinese jiaxing shanghai chipmaker contract electronics
Will Semiconductor: chinese shanghai chip designer image-sensor semiconductor
GigaDevice: chinese beijing memory chip designer
Montage Technology: chinese shanghai memory chip designer interface
VeriSilicon: chinese shanghai chip designer semiconductor
BOE: chinese beijing display panel electronics
Hikvision: chinese hangzhou surveillance camera video
Dahua: chinese hangzhou surveillance camera video
High-Flyer: chinese hangzhou hedge fund quant investor
Ubiquant: chinese beijing hedge fund quant investor
Fourier Intelligence: chinese shanghai humanoid robot robotics start-up
Galbot: chinese beijing humanoid robot robotics start-up
Game Science: chinese shenzhen hangzhou games developer
DJI: chinese shenzhen drone drone-maker camera
Zeekr: chinese ningbo hangzhou carmaker automaker electric-car
Seres: chinese chongqing carmaker automaker electric-car
SAIC Motor: chinese shanghai carmaker automaker
CATL: chinese ningde battery battery-maker
Momenta: chinese beijing suzhou self-driving software start-up
DeepRoute.ai: chinese shenzhen self-driving software start-up
Hesai: chinese shanghai lidar self-driving components
RoboSense: chinese shenzhen lidar self-driving components
China Tower: chinese beijing tower telecoms infrastructure
DayOne: singaporean singapore data-centre landlord
Chindata: chinese beijing data-centre landlord
Kingsoft Cloud: chinese beijing cloud
QingCloud: chinese beijing cloud software
UCloud: chinese shanghai cloud
Capital Online: chinese beijing cloud data-centre
State Grid: chinese beijing utility power grid
China Southern Power Grid: chinese guangzhou utility power grid
XtalPi: chinese shenzhen biotech drug-discovery robotics
Infervision: chinese beijing medical image software
Quanta Cloud Technology: taiwanese taoyuan server cloud contract subsidiary
Compal: taiwanese taipei pc contract server electronics
Giga Computing: taiwanese new-taipei server computer subsidiary
MSI: taiwanese new-taipei pc computer server
Accton: taiwanese hsinchu networking contract switch
Lite-On: taiwanese taipei power-equipment electronics components
Auras Technology: taiwanese new-taipei cooling components
Asia Vital Components: taiwanese new-taipei kaohsiung cooling components
Chenbro: taiwanese new-taipei server chassis components
King Slide: taiwanese kaohsiung server rail components
Largan: taiwanese taichung lens optical components
Yageo: taiwanese new-taipei electronics components capacitor
AUO: taiwanese hsinchu display panel electronics
Innolux: taiwanese miaoli display panel packaging electronics
Unimicron: taiwanese taoyuan substrate circuit-board components packaging
Chunghwa Telecom: taiwanese taipei telecoms carrier
Taiwan Power Company: taiwanese taipei utility power
Taiwan AI Cloud: taiwanese taipei cloud supercomputer subsidiary
GMI Cloud: american us taiwanese mountain-view cloud neocloud start-up
Ubitus: japanese taiwanese tokyo games cloud neocloud
Naver Cloud: south-korean korean seongnam cloud models subsidiary
Kakao Enterprise: south-korean korean seongnam cloud enterprise software subsidiary
SK Group: south-korean korean seoul conglomerate memory energy telecoms
SK Square: south-korean korean seoul investor holding subsidiary
SK Inc.: south-korean korean seoul holding investor conglomerate
SK Ecoplant: south-korean korean seoul construction engineering materials subsidiary
SK On: south-korean korean seoul battery battery-maker subsidiary
LG Electronics: south-korean korean seoul electronics appliance cooling
LG CNS: south-korean korean seoul systems-integrator cloud data-centre subsidiary
LG Innotek: south-korean korean seoul components electronics camera-module substrate
LG Display: south-korean korean seoul display panel electronics
KT Cloud: south-korean korean seoul cloud data-centre subsidiary
Samsung Electro-Mechanics: south-korean korean suwon components electronics capacitor substrate
Samsung C&T: south-korean korean seoul construction trading-house holding
Samsung Life: south-korean korean seoul insurer life-insurance
Hyundai Mobis: south-korean korean seoul car-parts components supplier robotics
42dot: south-korean korean seoul seongnam self-driving software subsidiary
Kia: south-korean korean seoul carmaker automaker subsidiary
Hanwha Semitech: south-korean korean seongnam chip-equipment toolmaker bonding subsidiary
Doosan Robotics: south-korean korean suwon seongnam robot robotics
HD Hyundai Electric: south-korean korean seongnam power-equipment transformer
Hyosung Heavy Industries: south-korean korean seoul power-equipment transformer construction
LS Electric: south-korean korean anyang power-equipment electrical
POSCO: south-korean korean pohang steel steelmaker battery materials
GS Group: south-korean korean seoul conglomerate energy retailer
Lotte: south-korean japanese korean seoul conglomerate retailer chemicals food
NHN: south-korean korean seongnam games cloud payments internet
NCSoft: south-korean korean seongnam games publisher models
Sapeon: south-korean korean seongnam chip designer chipmaker
Mobilint: south-korean korean seoul chip designer chipmaker start-up
Twelve Labs: south-korean american korean san-francisco seoul video models search start-up
Wrtn Technologies: south-korean korean seoul chatbot app start-up
Lunit: south-korean korean seoul medical image cancer
Vuno: south-korean korean seoul medical image
Rainbow Robotics: south-korean korean daejeon humanoid robot robotics subsidiary
KEPCO: south-korean korean naju utility power grid
KHNP: south-korean korean gyeongju nuclear power utility reactor
BC Card: south-korean korean seoul payments credit-card
HyperVault: indian mumbai data-centre landlord subsidiary
Adani Group: indian ahmedabad gujarat conglomerate power energy ports
AdaniConneX: indian ahmedabad data-centre landlord joint-venture
Sify: indian chennai data-centre telecoms cloud
Netweb Technologies: indian faridabad server computer supercomputer
Larsen & Toubro: indian mumbai engineering construction conglomerate
Freshworks: american us indian san-mateo chennai software enterprise customer-service
GoTo Group: indonesian jakarta ride-hailing delivery e-commerce payments
Sustainable Metal Cloud: singaporean singapore cloud neocloud cooling data-centre
Megaspeed: singaporean singapore data-centre neocloud cloud
Tenaga Nasional: malaysian kuala-lumpur utility power
Petronas: malaysian kuala-lumpur oil gas energy
Indosat: indonesian jakarta telecoms carrier cloud
VinAI: vietnamese hanoi lab models subsidiary
Vingroup: vietnamese hanoi conglomerate carmaker real-estate
VNG: vietnamese ho-chi-minh-city internet games cloud
Gulf Development: thai bangkok power energy telecoms data-centre
True Corporation: thai bangkok telecoms carrier
Core42: emirati uae abu-dhabi cloud neocloud data-centre subsidiary
Inception AI: emirati uae abu-dhabi lab models subsidiary
ADNOC: emirati uae abu-dhabi oil gas energy
Masdar: emirati uae abu-dhabi renewables energy power
Humain Ventures: saudi riyadh venture fund investor subsidiary
ACWA Power: saudi riyadh power utility renewables
NEOM: saudi tabuk city real-estate developer
Ooredoo: qatari doha telecoms carrier
Qai: qatari doha investor data-centre subsidiary
DriveNets: israeli raanana networking software start-up
Monday.com: israeli tel-aviv software enterprise
Wix: israeli tel-aviv website internet software coding
Valens: israeli hod-hasharon chipmaker semiconductor connectivity
Wiliot: israeli american us caesarea san-diego chip sensor tag start-up
Careem: emirati uae dubai ride-hailing delivery app subsidiary
Canonical Ltd.: british uk london software open-source ubuntu
Cassava Technologies: south-african zimbabwean british london johannesburg telecoms data-centre cloud
Naspers: south-african cape-town investor internet holding
Yandex: russian moscow search internet
Sberbank: russian moscow bank lender models
Vivo Mobile: chinese dongguan smartphone electronics phone-maker
Honor Device: chinese shenzhen smartphone electronics phone-maker
Etisalat: emirati uae abu-dhabi telecoms carrier
Sanctuary AI: canadian vancouver humanoid robot robotics start-up
Field AI: american us irvine californian robot robotics software start-up
Dyna Robotics: american us redwood-city californian robot robotics start-up
Generalist AI: american us san-mateo californian robot robotics models start-up
Genesis AI: american us french californian paris robot robotics models start-up
Dexterity AI: american us redwood-city californian robot robotics logistics start-up
Covariant: american us emeryville berkeley robot robotics models start-up
The Bot Company: american us san-francisco robot robotics household start-up
Sunday Robotics: american us mountain-view californian robot robotics household start-up
K-Scale Labs: american us palo-alto californian humanoid robot open-source start-up
Neura Robotics: german metzingen humanoid robot robotics start-up
Symbotic: american us massachusetts wilmington robot robotics warehouse logistics
Berkshire Grey: american us massachusetts bedford robot robotics warehouse subsidiary
AutoStore: norwegian nedre-vats robot robotics warehouse
Ocado: british uk hatfield grocer robotics e-commerce warehouse
Intuitive Surgical: american us sunnyvale californian medical robot surgical
iRobot: american us massachusetts bedford robot vacuum-cleaner
Aurora Innovation: american us pittsburgh self-driving truck
Motional: american us boston las-vegas robotaxi self-driving subsidiary
May Mobility: american us michigan ann-arbor robotaxi self-driving start-up
Kodiak Robotics: american us mountain-view californian self-driving truck
Plus AI: american us santa-clara californian self-driving truck software
Applied Intuition: american us sunnyvale californian self-driving software simulation defence
Luminar: american us orlando florida lidar self-driving components
Lucid Group: american us newark californian carmaker automaker electric-car
Joby Aviation: american us santa-cruz californian air-taxi aerospace
Archer Aviation: american us san-jose californian air-taxi aerospace
Zipline: american us south-san-francisco californian drone delivery
Skydio: american us san-mateo californian drone drone-maker defence
Generate Biomedicines: american us massachusetts somerville biotech drugmaker protein
Absci: american us vancouver washington biotech drugmaker antibody
EvolutionaryScale: american us new-york san-francisco biotech lab models protein start-up
Chai Discovery: american us san-francisco biotech lab models drug-discovery start-up
Iambic Therapeutics: american us san-diego biotech drugmaker drug-discovery
Schrödinger: american us new-york drug-discovery software simulation biotech
Insitro: american us south-san-francisco californian biotech drug-discovery
FutureHouse: american us san-francisco lab laboratory science non-profit
Edison Scientific: american us san-francisco lab science agents start-up
Owkin: french american paris new-york biotech medical drug-discovery
Cradle Bio: dutch swiss amsterdam zurich biotech protein software start-up
Merck: american us new-jersey rahway drugmaker
Sanofi: french paris drugmaker
AstraZeneca: british swedish uk cambridge drugmaker
Bayer: german leverkusen drugmaker chemicals
Bristol Myers Squibb: american us new-jersey princeton drugmaker
GSK: british uk london drugmaker
Ambience Healthcare: american us san-francisco health medical scribe start-up
Commure: american us mountain-view californian health medical software start-up
Viz.ai: american us israeli san-francisco tel-aviv medical image health start-up
PathAI: american us boston massachusetts medical pathology image start-up
EvenUp: american us san-francisco legal software start-up
Ironclad: american us san-francisco legal contracts software start-up
Clio: canadian vancouver burnaby legal software
Robin AI: british uk london legal software start-up
Luminance: british uk london cambridge legal software start-up
Spellbook Legal: canadian toronto legal software start-up
LexisNexis: american us british new-york legal publisher database search subsidiary
Vercel: american us san-francisco coding cloud hosting developer start-up
Supabase: american us singaporean san-francisco singapore database developer open-source start-up
Augment Code: american us palo-alto californian coding software start-up
Tabnine: israeli tel-aviv coding software start-up
Magic AI: american us san-francisco coding models lab start-up
Bolt.new: american us san-francisco coding app start-up
StackBlitz: american us san-francisco coding developer software start-up
Factory AI: american us san-francisco coding agents start-up
Zed Industries: american us colorado boulder coding editor software start-up
JetBrains: czech prague coding developer software
Stack Overflow: american us new-york coding internet question-and-answer subsidiary
Warp Terminal: american us new-york coding terminal software start-up
CodeRabbit: american us san-francisco coding review software start-up
Graphite.dev: american us new-york coding review software start-up
Intercom: irish american us dublin san-francisco customer-service software chatbot
PolyAI: british uk london voice call-centre customer-service start-up
Crescendo AI: american us san-francisco customer-service call-centre outsourcer start-up
Cresta: american us palo-alto californian call-centre customer-service software start-up
Deepgram: american us san-francisco voice models start-up
AssemblyAI: american us san-francisco voice models transcription start-up
Hume AI: american us new-york voice lab models start-up
Sesame AI: american us san-francisco voice lab wearable start-up
Speechmatics: british uk cambridge voice transcription models
Rime Labs: american us san-francisco voice models start-up
Wispr: american us san-francisco voice dictation app start-up
Descript: american us san-francisco video audio editing software start-up
Clay Labs: american us new-york marketing sales software start-up
Ramp: american us new-york fintech payments expense start-up
Brex: american us san-francisco fintech payments expense start-up
Rippling: american us san-francisco payroll software personnel start-up
Deel: american us san-francisco payroll software personnel start-up
Hebbia: american us new-york finance search software start-up
Rogo AI: american us new-york finance banking software start-up
AlphaSense: american us finnish new-york helsinki finance search data
Sumble: american us san-francisco sales data software start-up
Distyl AI: american us san-francisco enterprise consultancy software start-up
Vannevar Labs: american us palo-alto californian defence intelligence software start-up
Chaos Industries: american us los-angeles defence radar start-up
Castelion: american us torrance californian defence missile hypersonic start-up
Epirus: american us torrance californian defence microwave anti-drone start-up
Tekever: portuguese lisbon drone drone-maker defence
Auterion: american us swiss arlington zurich drone software defence start-up
Skydweller: american us spanish oklahoma drone solar aerospace start-up
EliseAI: american us new-york real-estate chatbot health start-up
Moveworks: american us mountain-view californian enterprise chatbot software subsidiary
Workato: american us mountain-view californian enterprise software automation
Automation Anywhere: american us san-jose californian enterprise software automation
Blue Prism: british uk warrington enterprise software automation
Appian: american us virginia mclean enterprise software automation
Pega: american us massachusetts waltham enterprise software
Zapier: american us san-francisco software automation
Airtable: american us san-francisco database software enterprise
Miro: american us dutch san-francisco amsterdam software whiteboard
Gamma Tech: american us san-francisco presentation software start-up
Typeface AI: american us san-francisco marketing enterprise software start-up
Mem0: american us san-francisco memory-layer agents developer software start-up
Letta AI: american us san-francisco berkeley agents developer software start-up
Crew AI: american us brazilian san-francisco agents developer software start-up
Vectara: american us palo-alto californian search enterprise software start-up
Hayden AI: american us san-francisco traffic camera city start-up
Praktika: british uk american london education language-learning app start-up
Quizlet: american us san-francisco education flashcard app
Humane: american us san-francisco wearable device start-up
Rabbit Inc.: american us santa-monica los-angeles device gadget start-up
Friend AI: american us new-york san-francisco wearable companion device start-up
Oura: finnish oulu wearable ring health
Meta Superintelligence Labs: american us menlo-park californian lab models subsidiary
PlayAI: american us palo-alto californian voice models subsidiary
WaveForms AI: american us san-francisco voice models subsidiary
Limitless AI: american us san-francisco wearable device subsidiary
TensorOpera: american us palo-alto californian cloud models software start-up
Normal Computing: american us new-york chip thermodynamic computer start-up
Extropic: american us boston massachusetts chip thermodynamic computer start-up
Ricursive Intelligence: american us palo-alto californian chip-design lab start-up
Axiom Math: american us palo-alto californian maths lab models start-up
Harmonic AI: american us palo-alto californian maths lab models start-up
Mechanize Inc.: american us san-francisco training environments coding start-up
Inferact: american us san-francisco inference software open-source start-up
Applied Compute: american us san-francisco enterprise training models start-up
Adaptive ML: french american paris new-york enterprise training models start-up
Reka AI: american us sunnyvale californian lab models start-up
UPS: american us atlanta delivery logistics parcel
FedEx: american us memphis tennessee delivery logistics parcel
DHL: german bonn delivery logistics parcel
Maersk: danish copenhagen shipping logistics
Airbus: european french toulouse aerospace planemaker defence
RTX Corporation: american us virginia arlington aerospace defence missile
Northrop Grumman: american us virginia aerospace defence space
General Dynamics: american us virginia reston defence aerospace contractor
L3Harris: american us florida melbourne defence space electronics
Rheinmetall: german dusseldorf defence arms-maker
Leonardo S.p.A.: italian rome aerospace defence
GE Aerospace: american us ohio cincinnati aerospace jet-engine
3M: american us minnesota conglomerate materials chemicals
Emerson Electric: american us st-louis missouri automation industrial
Rockwell Automation: american us milwaukee wisconsin automation industrial robotics
Deere: american us illinois moline tractor farm-machinery
Procter & Gamble: american us cincinnati consumer-goods
Nestlé: swiss vevey food
Unilever: british uk london consumer-goods food
Coca-Cola: american us atlanta drinks
PepsiCo: american us new-york drinks food snacks
Nike: american us oregon beaverton sportswear fashion
LVMH: french paris luxury fashion
L'Oréal: french paris cosmetics
Inditex: spanish fashion retailer clothing zara
IKEA: swedish furniture retailer
H&M: swedish stockholm fashion retailer clothing
Lufthansa: german frankfurt cologne airline
Delta Air Lines: american us atlanta airline
United Airlines: american us chicago airline
American Airlines: american us texan fort-worth airline
Air France-KLM: french dutch paris airline
AXA: french paris insurer asset-manager
Zurich Insurance: swiss zurich insurer
Munich Re: german munich insurer reinsurer
Swiss Re: swiss zurich insurer reinsurer
AIG: american us new-york insurer
MetLife: american us new-york insurer life-insurance
Prudential Financial: american us new-jersey newark insurer life-insurance asset-manager
Lloyds Banking Group: british uk london bank lender
BBVA: spanish bilbao madrid bank lender
UniCredit: italian milan bank lender
Westpac: australian sydney bank lender
ABN Amro: dutch amsterdam bank lender
Goldman Sachs Asset Management: american us new-york asset-manager investor bank subsidiary
WPP: british uk london advertising agency marketing
Omnicom: american us new-york advertising agency marketing
Publicis: french paris advertising agency marketing
Fiverr: israeli tel-aviv freelance marketplace internet
Upwork: american us palo-alto californian freelance marketplace staffing internet
Udemy: american us san-francisco education online-courses
Pearson: british uk london education publisher
Encyclopaedia Britannica: american us chicago encyclopaedia publisher education
Condé Nast: american us new-york magazine publisher
Hearst: american us new-york publisher newspaper magazine
Ziff Davis: american us new-york publisher internet media
Penske Media: american us los-angeles publisher magazine media
People Inc.: american us new-york publisher magazine media
Vox Media: american us new-york washington publisher internet media
Paramount Skydance: american us los-angeles hollywood studio film broadcaster media
Lionsgate: american canadian us santa-monica film studio media
NBCUniversal: american us new-york broadcaster film studio media subsidiary
HarperCollins: american us new-york publisher book subsidiary
Bertelsmann: german gutersloh publisher media conglomerate
Lowe's: american us north-carolina retailer home-improvement
Kroger: american us cincinnati ohio grocer supermarket retailer
Target Corporation: american us minneapolis retailer
Best Buy: american us minnesota electronics retailer
Etsy: american us new-york brooklyn e-commerce marketplace crafts
Expedia: american us seattle travel booking internet
Booking Holdings: american us dutch connecticut amsterdam travel booking internet
ADP: american us new-jersey roseland payroll software outsourcer
Paychex: american us new-york rochester payroll software outsourcer
Paycom: american us oklahoma payroll software
Equifax: american us atlanta credit-bureau data ratings
Experian: irish british dublin credit-bureau data ratings
Mattel: american us californian el-segundo toy toymaker
Hasbro: american us rhode-island toy toymaker games
Carvana: american us arizona used-car retailer e-commerce
Chipotle: american us californian food restaurant
Wendy's: american us ohio food fast-food restaurant
Eni: italian rome oil gas energy supercomputer
Schlumberger: american us houston oilfield oil oil-services
Baker Hughes: american us houston oilfield oil-services turbine gas
Halliburton: american us houston oilfield oil oil-services
Linde: british german industrial-gas gas chemicals
Air Liquide: french paris industrial-gas gas chemicals
Freeport-McMoRan: american us phoenix arizona copper miner mining
Rio Tinto: british australian london mining miner metals
BHP: australian melbourne mining miner metals
Foxconn Interconnect Technology: taiwanese new-taipei connector components cable subsidiary
TE Connectivity: irish american swiss galway pennsylvania connector components electronics
Prysmian: italian milan cable optical power-equipment
Hubbell: american us connecticut shelton power-equipment electrical
nVent Electric: american british us minnesota london cooling electrical power-equipment
EMCOR: american us connecticut norwalk construction electrical contractor
Comfort Systems USA: american us houston texan construction cooling contractor
Armis: american us israeli san-francisco tel-aviv cybersecurity software
Vertex Pharmaceuticals: american us boston massachusetts drugmaker biotech
Amgen: american us thousand-oaks californian drugmaker biotech
Gilead Sciences: american us foster-city californian drugmaker biotech
AbbVie: american us chicago illinois drugmaker
Boehringer Ingelheim: german ingelheim drugmaker
Mayo Clinic: american us minnesota rochester hospital medical health
Cleveland Clinic: american us ohio cleveland hospital medical health
Epic Systems: american us wisconsin verona health medical records software
GE HealthCare: american us chicago medical device-maker image
Siemens Healthineers: german erlangen medical device-maker image
Medtronic: irish american dublin minneapolis medical device-maker
Japan Steel Works: japanese tokyo muroran steel nuclear machinery
Organo: japanese tokyo water-treatment chip-equipment ultrapure-water
Kurita Water: japanese tokyo water-treatment ultrapure-water chemicals
Nomura Micro Science: japanese atsugi kanagawa water-treatment ultrapure-water chip-equipment
Nitto Denko: japanese osaka materials film components chemicals
Sumitomo Bakelite: japanese tokyo materials chemicals packaging resin
Mitsui Chemicals: japanese tokyo chemicals materials
Toyobo: japanese osaka textiles film materials chemicals
Kuraray: japanese tokyo chemicals materials resin
Daicel: japanese osaka chemicals materials
Nissan Chemical: japanese tokyo chemicals materials
ADEKA: japanese tokyo chemicals materials
JEOL: japanese tokyo akishima microscope instruments chip-equipment
Hitachi Construction Machinery: japanese tokyo machinery excavator construction
Kanadevia: japanese osaka engineering machinery incinerator
Nippon Electric Glass: japanese shiga otsu glass materials
Fujitsu General: japanese kawasaki air-conditioning cooling
Nissin Foods: japanese osaka tokyo food noodle
Iris Ohyama: japanese sendai consumer-goods appliance robot
Mori Building: japanese tokyo real-estate landlord developer
Mitsubishi HC Capital: japanese tokyo leasing lender
Fuyo General Lease: japanese tokyo leasing lender
Sumitomo Life: japanese osaka insurer life-insurance
Mitsui Sumitomo Insurance: japanese tokyo insurer subsidiary
Sony Life: japanese tokyo insurer life-insurance subsidiary
Sony Bank: japanese tokyo bank lender subsidiary
Japan Post Bank: japanese tokyo bank lender postal
Seven Bank: japanese tokyo bank atm
au Jibun Bank: japanese tokyo bank lender subsidiary
Concordia Financial: japanese yokohama bank lender regional
Chiba Bank: japanese chiba bank lender regional
Bank of Fukuoka: japanese fukuoka bank lender regional
Higo Bank: japanese kumamoto bank lender regional
Isetan Mitsukoshi: japanese tokyo department-store retailer
Tokyo Metro: japanese tokyo subway railway
Kintetsu: japanese osaka railway real-estate
Hankyu Hanshin: japanese osaka railway real-estate
Yamaha Motor: japanese shizuoka iwata motorcycle robot
Hino Motors: japanese tokyo truckmaker automaker
Aisin: japanese aichi kariya car-parts components supplier
JTEKT: japanese aichi kariya car-parts bearing components
NSK: japanese tokyo bearing components
NTN: japanese osaka bearing components
THK: japanese tokyo components machinery robot
Makino: japanese tokyo machine-tool toolmaker
DMG Mori: japanese tokyo nara machine-tool toolmaker
Amada: japanese kanagawa isehara machine-tool toolmaker
Brother Industries: japanese nagoya printer sewing-machine electronics
Casio: japanese tokyo watch calculator electronics
Japan Display: japanese tokyo display panel electronics
Alps Alpine: japanese tokyo electronics components
Minebea Mitsumi: japanese nagano bearing components electronics semiconductor
Nichia: japanese tokushima led chemicals electronics
Toyoda Gosei: japanese aichi kiyosu car-parts components
Kokuyo: japanese osaka stationery furniture
Skylark: japanese tokyo restaurant food
Zensho: japanese tokyo restaurant food
Nitori: japanese sapporo hokkaido furniture retailer
Ryohin Keikaku: japanese tokyo muji retailer consumer-goods
Pan Pacific International: japanese tokyo discount retailer
Lightspeed Venture Partners: american us menlo-park californian venture investor fund
ICONIQ Capital: american us san-francisco venture wealth investor fund
General Catalyst: american us massachusetts san-francisco venture investor fund
Dragoneer: american us san-francisco investor fund venture
Accel: american us palo-alto london venture investor fund
Benchmark Capital: american us san-francisco venture investor fund
Bessemer Venture Partners: american us san-francisco venture investor fund
Greylock: american us menlo-park californian venture investor fund
Index Ventures: british american swiss london san-francisco venture investor fund
Insight Partners: american us new-york venture private-equity investor fund
Khosla Ventures: american us menlo-park californian venture investor fund
Kleiner Perkins: american us menlo-park californian venture investor fund
Menlo Ventures: american us menlo-park californian venture investor fund
New Enterprise Associates: american us menlo-park washington venture investor fund
Spark Capital: american us boston san-francisco venture investor fund
Battery Ventures: american us boston massachusetts venture investor fund
Bain Capital: american us boston massachusetts private-equity investor fund
Bain Capital Ventures: american us boston san-francisco venture investor fund
Altimeter Capital: american us menlo-park californian investor hedge fund venture
Greenoaks: american us san-francisco venture investor fund
D1 Capital Partners: american us new-york hedge fund investor
DST Global: russian-founded hong-kong venture investor fund
Jane Street: american us new-york trading-firm investor
Fidelity: american us boston massachusetts asset-manager investor fund
T. Rowe Price: american us baltimore maryland asset-manager investor fund
Baillie Gifford: british scottish uk edinburgh asset-manager investor fund
Vanguard: american us pennsylvania malvern asset-manager investor fund
State Street: american us boston massachusetts asset-manager bank custodian
Capital Group: american us los-angeles asset-manager investor fund
Wellington Management: american us boston massachusetts asset-manager investor fund
Third Point: american us new-york hedge fund activist investor
Elliott Management: american us florida west-palm-beach hedge fund activist investor
Bridgewater: american us connecticut westport hedge fund investor
Citadel: american us miami hedge fund investor
Point72: american us connecticut stamford hedge fund investor
Magnetar Capital: american us illinois evanston hedge fund investor lender
Situational Awareness LP: american us san-francisco hedge fund investor
Scion Asset Management: american us californian saratoga hedge fund investor
ARK Invest: american us florida st-petersburg asset-manager fund investor
Berkshire Hathaway: american us omaha nebraska conglomerate insurer investor holding
Y Combinator: american us san-francisco mountain-view accelerator venture investor
500 Global: american us san-francisco venture accelerator investor fund
NVentures: american us santa-clara californian venture investor subsidiary
M12: american us san-francisco washington venture fund investor subsidiary
GV: american us mountain-view californian venture fund investor subsidiary
CapitalG: american us san-francisco californian venture fund investor subsidiary
Gradient Ventures: american us palo-alto californian venture fund investor subsidiary
Intel Capital: american us santa-clara californian venture fund investor subsidiary
Samsung Ventures: south-korean korean seoul venture fund investor subsidiary
Salesforce Ventures: american us san-francisco venture fund investor subsidiary
In-Q-Tel: american us virginia arlington venture investor cia non-profit
Lux Capital: american us new-york venture investor fund
8VC: american us austin texan venture investor fund
Felicis: american us menlo-park californian venture investor fund
Radical Ventures: canadian toronto venture investor fund
Conviction Partners: american us san-francisco venture investor fund
Balderton Capital: british uk london venture investor fund
Atomico: british uk london venture investor fund
Northzone: swedish british stockholm london venture investor fund
Air Street Capital: british uk london venture investor fund
Bpifrance: french paris sovereign investor bank fund
European Investment Bank: european eu luxembourg bank lender
Kinnevik: swedish stockholm investor holding
Wallenberg Investments: swedish stockholm investor holding family
ADIA: emirati uae abu-dhabi sovereign wealth fund investor
Kuwait Investment Authority: kuwaiti kuwait-city sovereign wealth fund investor
Norges Bank Investment Management: norwegian oslo sovereign wealth fund investor
CPP Investments: canadian toronto pension fund investor
CDPQ: canadian quebec montreal pension fund investor
OTPP: canadian ontario toronto pension fund investor teachers
National Pension Service: south-korean korean jeonju pension fund investor
China Investment Corporation: chinese beijing sovereign wealth fund investor
IDG Capital: chinese beijing venture investor fund
HongShan: chinese beijing hong-kong venture investor fund
Hillhouse: chinese singaporean hong-kong singapore private-equity investor fund
Global Infrastructure Partners: american us new-york infrastructure private-equity investor fund subsidiary
AI Infrastructure Partnership: american us new-york consortium data-centre investor fund infrastructure
TPG: american us texan fort-worth private-equity investor fund
Vista Equity Partners: american us austin texan private-equity software investor fund
Warburg Pincus: american us new-york private-equity investor fund
Advent International: american us boston massachusetts private-equity investor fund
CVC Capital Partners: european luxembourg private-equity investor fund
Ares Management: american us los-angeles private-equity lender asset-manager credit
Oaktree: american us los-angeles asset-manager credit lender investor
Sixth Street: american us san-francisco dallas private-equity credit lender investor
Cerberus: american us new-york private-equity investor fund
Fortress: american us new-york private-equity investor asset-manager lender
TowerBrook: american british new-york london private-equity investor fund
1789 Capital: american us florida palm-beach venture investor fund
Valor Equity Partners: american us chicago private-equity venture investor fund
Vy Capital: emirati uae dubai venture investor fund
Kingdom Holding: saudi riyadh investor holding conglomerate
Vulcan Capital: american us seattle investor venture fund
Emergence Capital: american us san-mateo californian venture investor fund
JAFCO: japanese tokyo venture investor fund
Globis Capital Partners: japanese tokyo venture investor fund
JIC: japanese tokyo government-backed sovereign fund investor
INCJ: japanese tokyo government-backed sovereign fund investor
Development Bank of Japan: japanese tokyo bank lender state-owned
JBIC: japanese tokyo bank lender state-owned
GPIF: japanese tokyo pension fund investor government
Japan Industrial Partners: japanese tokyo private-equity investor fund
Integral Corporation: japanese tokyo private-equity investor fund
WiL: japanese american palo-alto tokyo venture investor fund
Global Brain: japanese tokyo venture investor fund
Incubate Fund: japanese tokyo venture investor fund
UTEC: japanese tokyo venture investor fund university
ANRI: japanese tokyo venture investor fund
Coral Capital: japanese tokyo venture investor fund
DCM Ventures: american us menlo-park tokyo venture investor fund
DNX Ventures: japanese american san-mateo tokyo venture investor fund
SBI Investment: japanese tokyo venture investor fund subsidiary
MUFG: japanese tokyo bank lender megabank holding
MUFG Bank: japanese tokyo bank lender megabank subsidiary
MUFG Innovation Partners: japanese tokyo venture investor fund subsidiary
Mizuho Bank: japanese tokyo bank lender megabank subsidiary
SMFG: japanese tokyo bank lender megabank holding
Sumitomo Mitsui Trust: japanese tokyo bank trust-bank asset-manager lender
Resona: japanese tokyo osaka bank lender holding
Norinchukin Bank: japanese tokyo bank lender investor agricultural
Aozora Bank: japanese tokyo bank lender
Orix: japanese tokyo leasing lender conglomerate investor
Tokyo Century: japanese tokyo leasing lender
Hokuyo Bank: japanese sapporo hokkaido bank lender regional
Société Générale: french paris bank lender
Crédit Agricole: french paris bank lender
Santander: spanish madrid bank lender
ING Group: dutch amsterdam bank lender
OCBC: singaporean singapore bank lender
Visa Inc.: american us san-francisco payments credit-card network
Revolut: british uk london fintech bank payments
Robinhood: american us menlo-park californian brokerage crypto fintech
CME Group: american us chicago exchange futures derivatives
SVB: american us santa-clara californian bank lender
China Integrated Circuit Industry Investment Fund: chinese beijing sovereign fund investor semiconductor
METI: japanese tokyo ministry government industry economy trade
Ministry of Internal Affairs and Communications: japanese tokyo ministry government telecoms communications
Ministry of Finance: japanese tokyo ministry government finance budget
MEXT: japanese tokyo ministry government education science
Ministry of Health, Labour and Welfare: japanese tokyo ministry government health labour
Ministry of Defense: japanese tokyo ministry government defence
Ministry of the Environment: japanese tokyo ministry government environment
Ministry of Land, Infrastructure, Transport and Tourism: japanese tokyo ministry government transport infrastructure
Digital Agency: japanese tokyo agency government digital
Cabinet Office: japanese tokyo government office cabinet
Financial Services Agency: japanese tokyo agency regulator watchdog government financial
National Tax Agency: japanese tokyo agency government tax
Agency for Natural Resources and Energy: japanese tokyo agency government energy
Nuclear Regulation Authority: japanese tokyo regulator nuclear watchdog
Japan Fair Trade Commission: japanese tokyo regulator watchdog antitrust
Personal Information Protection Commission: japanese tokyo regulator watchdog privacy
Agency for Cultural Affairs: japanese kyoto agency government culture
Japan Patent Office: japanese tokyo agency government patents
NEDO: japanese kawasaki agency government energy
IPA: japanese tokyo agency government software cybersecurity
JETRO: japanese tokyo agency government trade
Japan AI Safety Institute: japanese tokyo institute government safety
OCCTO: japanese tokyo power grid operator
LSTC: japanese tokyo institute semiconductor consortium
Tokyo Metropolitan Government: japanese tokyo government city
Bank of Japan: japanese tokyo central-bank bank
White House: american us washington government presidency
US Department of Commerce: american us washington ministry department government
Bureau of Industry and Security: american us washington agency regulator export-controls
US Department of Energy: american us washington ministry department government energy
US Department of Defense: american us washington pentagon ministry department defence
US Department of Justice: american us washington ministry department government
US Treasury: american us washington ministry department government
US Department of Labor: american us washington ministry department government
US Department of State: american us washington ministry department government
General Services Administration: american us washington agency government procurement
Federal Trade Commission: american us washington regulator watchdog antitrust
SEC: american us washington regulator watchdog securities
FCC: american us washington regulator telecoms
FERC: american us washington regulator energy power
Tennessee Valley Authority: american us tennessee knoxville utility power nuclear government
Nuclear Regulatory Commission: american us maryland regulator nuclear watchdog
NHTSA: american us washington regulator agency safety
FDA: american us maryland regulator agency health drugs
NIST: american us maryland institute standards agency laboratory
NASA: american us washington agency space
DARPA: american us virginia agency defence pentagon
NSF: american us virginia agency foundation government
EIA: american us washington agency energy statistics
Federal Reserve: american us washington central-bank bank
US Copyright Office: american us washington agency government copyright
US Congress: american us washington parliament congress lawmakers
US Supreme Court: american us washington court judges
European Commission: european brussels regulator government executive
European Parliament: european strasbourg brussels parliament lawmakers
European Central Bank: european frankfurt central-bank bank
EuroHPC: european luxembourg supercomputer joint-venture agency
Court of Justice of the European Union: european luxembourg court judges
CNIL: french paris regulator watchdog privacy
Data Protection Commission: irish dublin regulator watchdog privacy
CMA: british uk london regulator watchdog antitrust
UK AI Security Institute: british uk london institute government safety
DSIT: british uk london ministry department government
Ofcom: british uk london regulator watchdog telecoms broadcaster
Bank of England: british uk london central-bank bank
Bundeskartellamt: german bonn regulator watchdog antitrust
Cyberspace Administration of China: chinese beijing regulator internet watchdog
MIIT: chinese beijing ministry government regulator
NDRC: chinese beijing government planner agency
Ministry of Commerce of China: chinese beijing ministry government
SAMR: chinese beijing regulator watchdog antitrust
State Council: chinese beijing government cabinet
National Data Administration: chinese beijing agency government regulator
People's Bank of China: chinese beijing central-bank bank
Ministry of Science and ICT: south-korean korean seoul sejong ministry government
Ministry of Trade, Industry and Energy: south-korean korean seoul sejong ministry government energy
Korea Fair Trade Commission: south-korean korean sejong regulator watchdog antitrust
IndiaAI Mission: indian new-delhi delhi government agency programme
MeitY: indian new-delhi delhi ministry government
IMDA: singaporean regulator agency government
International Monetary Fund: international washington lender fund institution
World Bank: international washington lender bank institution
OECD: international paris organisation agency club
United Nations: international new-york organisation agency
UNCTAD: international geneva un agency trade
Northern District of California: american us san-francisco californian court judges
Southern District of New York: american us new-york manhattan court judges
Tokyo District Court: japanese tokyo court judges
Intellectual Property High Court: japanese tokyo court judges
AIST: japanese tsukuba tokyo institute laboratory supercomputer
RIKEN: japanese wako saitama institute laboratory supercomputer
RIKEN AIP: japanese tokyo lab institute laboratory
NII: japanese tokyo institute laboratory models
NICT: japanese tokyo institute laboratory telecoms
JAXA: japanese tokyo agency space
JAMSTEC: japanese yokosuka agency institute marine
QST: japanese chiba institute laboratory quantum fusion
University of Tokyo: japanese tokyo university school
Kyoto University: japanese kyoto university school
Osaka University: japanese osaka university school
Tohoku University: japanese sendai university school
Nagoya University: japanese nagoya university school
Kyushu University: japanese fukuoka university school
Hokkaido University: japanese sapporo university school
Institute of Science Tokyo: japanese tokyo university institute
University of Tsukuba: japanese tsukuba university school
Keio University: japanese tokyo university school
Waseda University: japanese tokyo university school
JAIST: japanese ishikawa university institute
NAIST: japanese nara university institute
OIST: japanese okinawa university institute
MIT: american us cambridge massachusetts university institute
UC Berkeley: american us berkeley californian university school
UCLA: american us los-angeles californian university school
Harvard University: american us cambridge massachusetts university school
Princeton University: american us princeton new-jersey university school
Yale University: american us new-haven connecticut university school
Columbia University: american us new-york university school
Carnegie Mellon University: american us pittsburgh university school
Caltech: american us pasadena californian university institute
University of Washington: american us seattle university school
University of Chicago: american us chicago university school
New York University: american us new-york university school
Cornell University: american us ithaca new-york university school
University of Oxford: british uk oxford university school
University of Cambridge: british uk cambridge university school
University of Bristol: british uk bristol university supercomputer
University College London: british uk london university school
Imperial College London: british uk london university school
University of Edinburgh: british uk scottish edinburgh university supercomputer
ETH Zurich: swiss zurich university institute
EPFL: swiss lausanne university institute
Swiss National Supercomputing Centre: swiss lugano supercomputer institute
Technical University of Munich: german munich university school
Max Planck Society: german munich institute society
Fraunhofer: german munich institute society
Forschungszentrum Jülich: german julich laboratory institute supercomputer
Inria: french paris institute laboratory
Mila: canadian montreal lab institute
Vector Institute: canadian toronto lab institute
University of Toronto: canadian toronto university school
Technion: israeli haifa university institute
Weizmann Institute: israeli rehovot institute university
KAUST: saudi jeddah university school
MBZUAI: emirati abu-dhabi university institute models
Tsinghua University: chinese beijing university school
Peking University: chinese beijing university school
Zhejiang University: chinese hangzhou university school
Shanghai Jiao Tong University: chinese shanghai university school
Fudan University: chinese shanghai university school
Chinese Academy of Sciences: chinese beijing institute academy
Shanghai AI Laboratory: chinese shanghai lab laboratory models
Peng Cheng Laboratory: chinese shenzhen lab laboratory models
BAAI: chinese beijing lab institute academy models
University of Hong Kong: hong-kong chinese university school
KAIST: south-korean korean daejeon university institute
Seoul National University: south-korean korean seoul university school
ETRI: south-korean korean daejeon institute laboratory
National Taiwan University: taiwanese taipei university school
ITRI: taiwanese hsinchu institute laboratory
National University of Singapore: singaporean university school
IIT Madras: indian chennai university institute
Lawrence Livermore National Laboratory: american us californian livermore lab laboratory supercomputer nuclear
Oak Ridge National Laboratory: american us tennessee lab laboratory supercomputer
Argonne National Laboratory: american us illinois chicago lab laboratory supercomputer
Los Alamos National Laboratory: american us new-mexico lab laboratory supercomputer nuclear
Lawrence Berkeley National Laboratory: american us berkeley californian lab laboratory supercomputer
NERSC: american us berkeley californian supercomputer laboratory
Sandia National Laboratories: american us new-mexico albuquerque lab laboratory nuclear
Idaho National Laboratory: american us idaho lab laboratory nuclear reactor
Texas Advanced Computing Center: american us austin texan supercomputer university
San Diego Supercomputer Center: american us san-diego californian supercomputer university
CINECA: italian bologna supercomputer consortium
Barcelona Supercomputing Center: spanish barcelona supercomputer institute
CSC Finland: finnish espoo supercomputer institute
CERN: european swiss geneva laboratory lab physics
Arc Institute: american us palo-alto californian institute lab biotech models
Broad Institute: american us cambridge massachusetts institute biotech health
Howard Hughes Medical Institute: american us maryland institute medical charity
Chan Zuckerberg Initiative: american us californian redwood-city charity foundation philanthropy health
Gates Foundation: american us seattle foundation charity philanthropy
Linux Foundation: american us san-francisco foundation non-profit open-source software
Frontier Model Forum: american us association industry group safety
Partnership on AI: american us san-francisco association non-profit group
Ultra Ethernet Consortium: american us consortium networking standards
Open Compute Project: american us consortium foundation standards server
Authors Guild: american us new-york association guild authors
RIAA: american us washington association music trade
JASRAC: japanese tokyo association music copyright
SAG-AFTRA: american us los-angeles hollywood union actors
Wikimedia Foundation: american us san-francisco foundation non-profit internet
Mozilla: american us san-francisco foundation browser internet software
AI Now Institute: american us new-york institute think-tank non-profit
MLCommons: american us san-francisco consortium standards benchmark
TOP500: international list supercomputer ranking
Japan Deep Learning Association: japanese tokyo association industry
JEITA: japanese tokyo association electronics industry
Keidanren: japanese tokyo association business lobby
Japan Science and Technology Agency: japanese saitama tokyo agency government
Information Commissioner's Office: british uk regulator watchdog privacy
Leibniz Supercomputing Centre: german munich bavarian supercomputer institute
Danish Centre for AI Innovation: danish copenhagen supercomputer cloud
Linköping University: swedish linkoping university supercomputer
National Supercomputing Center in Wuxi: chinese wuxi supercomputer institute
National University of Defense Technology: chinese changsha university supercomputer defence military
Mimic Robotics: swiss zurich robot robotics start-up
Collaborative Robotics: american us californian santa-clara robot robotics start-up
Diligent Robotics: american us austin texan robot robotics hospital start-up
Locus Robotics: american us massachusetts robot robotics warehouse
Universal Robots: danish odense robot robotics cobot subsidiary
Teradyne Robotics: american us danish odense robot robotics subsidiary
Formic Technologies: american us chicago robot robotics start-up
Path Robotics: american us ohio columbus robot robotics welding start-up
Machina Labs: american us los-angeles californian robot robotics start-up
Bright Machines: american us san-francisco robot robotics start-up
Carbon Robotics: american us seattle robot robotics farm start-up
Serve Robotics: american us los-angeles californian robot robotics delivery
Starship Technologies: estonian american us san-francisco tallinn robot delivery start-up
Coco Robotics: american us los-angeles californian robot delivery start-up
Bear Robotics: american us californian redwood-city robot robotics restaurant subsidiary
RightHand Robotics: american us massachusetts robot robotics warehouse start-up
Plus One Robotics: american us texan san-antonio robot robotics software start-up
Nimble Robotics: american us san-francisco robot robotics logistics start-up
GrayMatter Robotics: american us los-angeles californian robot robotics start-up
Persona AI: american us houston texan humanoid robot robotics start-up
Foundation Robotics: american us san-francisco humanoid robot defence start-up
Mentee Robotics: israeli humanoid robot robotics subsidiary start-up
Intrinsic: american us californian mountain-view robot robotics software subsidiary
X Development: american us californian mountain-view lab moonshot subsidiary
Wing Aviation: american us californian palo-alto drone delivery subsidiary
Verily: american us dallas san-francisco health medical subsidiary
Calico Life Sciences: american us south-san-francisco californian biotech lab subsidiary
Gecko Robotics: american us pittsburgh robot robotics inspection start-up
Anybotics: swiss zurich robot robotics four-legged start-up
Exotec: french lille robot robotics warehouse
Wandelbots: german dresden robot software start-up
Agile Robots: german munich robot robotics humanoid start-up
PAL Robotics: spanish barcelona robot robotics humanoid
Hexagon Robotics: swedish swiss zurich humanoid robot subsidiary
KUKA: german augsburg robot robotics maker
Fauna Robotics: american us new-york humanoid robot start-up
Matic Robots: american us californian mountain-view robot vacuum start-up
Weave Robotics: american us san-francisco californian robot home start-up
Rhoda AI: american us palo-alto californian robot robotics models start-up
Argo AI: american us pittsburgh self-driving robotaxi start-up
TuSimple: american us chinese san-diego self-driving truck
Embark Technology: american us san-francisco self-driving truck
Ghost Autonomy: american us mountain-view californian self-driving software start-up
Stack AV: american us pittsburgh self-driving truck start-up
Gatik: american us mountain-view californian self-driving truck start-up
Bot Auto: american us houston texan self-driving truck start-up
Einride: swedish stockholm truck self-driving electric logistics
Avride: american us austin texan self-driving robotaxi robot delivery subsidiary
Tensor Auto: american us san-jose californian carmaker self-driving start-up
Nauto: american us californian sunnyvale software fleet safety
Comma.ai: american us san-diego californian self-driving software start-up
Helm.ai: american us redwood-city californian self-driving software start-up
Innoviz: israeli lidar maker components
Ouster: american us san-francisco lidar maker components
Aeva: american us mountain-view californian lidar maker components
Velodyne: american us san-jose californian lidar maker components
Cepton: american us san-jose californian lidar maker components
Valeo: french paris automotive supplier components
ZF: german friedrichshafen automotive supplier components
Magna International: canadian ontario automotive supplier components contract
Aptiv: irish swiss american us dublin automotive supplier components
Aumovio: german frankfurt automotive supplier components
Forvia: french nanterre automotive supplier components
Cariad: german wolfsburg software automotive subsidiary
Moia: german hamburg berlin ride-hailing robotaxi subsidiary
Audi: german ingolstadt carmaker automaker luxury
Polestar: swedish gothenburg carmaker automaker electric
Scout Motors: american us south-carolina carmaker automaker electric subsidiary
Ferrari: italian maranello carmaker automaker luxury
Daimler Truck: german stuttgart truckmaker truck automaker
Volvo Group: swedish gothenburg truckmaker truck automaker
Scania: swedish sodertalje truckmaker truck subsidiary
Traton: german munich truckmaker truck subsidiary
Jaguar Land Rover: british uk coventry carmaker automaker luxury
Bolt Technology: estonian tallinn ride-hailing delivery
Via Transportation: american us new-york transit software ride-hailing
Avis Budget: american us new-jersey car-rental travel
Hertz: american us florida car-rental travel
Nabla Bio: american us massachusetts cambridge biotech models start-up
Formation Bio: american us new-york biotech drugmaker start-up
Valo Health: american us boston massachusetts biotech drug-discovery start-up
Flagship Pioneering: american us cambridge massachusetts venture biotech investor
Enveda: american us colorado boulder biotech drug-discovery start-up
Terray Therapeutics: american us californian los-angeles biotech drug-discovery start-up
Noetik: american us san-francisco biotech models start-up
Latent Labs: british uk london biotech models lab start-up
Profluent: american us californian emeryville biotech models start-up
Converge Bio: israeli american us boston tel-aviv biotech models start-up
Manas AI: american us new-york biotech drug-discovery start-up
Relay Therapeutics: american us cambridge massachusetts biotech drugmaker
Atomwise: american us san-francisco biotech drug-discovery
Verge Genomics: american us san-francisco biotech drug-discovery
BigHat Biosciences: american us californian san-mateo biotech antibody start-up
Deep Genomics: canadian toronto biotech drug-discovery start-up
Healx: british uk cambridge biotech drug-discovery start-up
Benchling: american us san-francisco software biotech cloud
Ginkgo Bioworks: american us boston massachusetts biotech synthetic-biology
Illumina: american us san-diego californian biotech gene-sequencing toolmaker
Thermo Fisher: american us massachusetts waltham laboratory equipment toolmaker life-sciences
Danaher: american us washington conglomerate laboratory equipment life-sciences
IQVIA: american us north-carolina health data contract research
Veeva Systems: american us californian pleasanton software cloud health
Certara: american us pennsylvania software biotech simulation
Regeneron: american us new-york tarrytown drugmaker biotech
Biogen: american us cambridge massachusetts drugmaker biotech
BioNTech: german mainz biotech drugmaker vaccine
InstaDeep: british uk tunisian london lab biotech subsidiary
Freenome: american us californian san-francisco biotech cancer test health
Guardant Health: american us californian palo-alto biotech cancer test health
Exact Sciences: american us wisconsin madison cancer test health subsidiary
Abbott Laboratories: american us illinois chicago medical device drugmaker health
Dexcom: american us san-diego californian medical device glucose
Stryker: american us michigan medical device robot
Boston Scientific: american us massachusetts medical device
HeartFlow: american us californian san-francisco medical software heart
Aidoc: israeli tel-aviv medical software radiology start-up
Butterfly Network: american us massachusetts medical device ultrasound
Heidi Health: australian melbourne health medical scribe start-up
Suki AI: american us californian redwood-city health medical scribe voice start-up
Corti AI: danish copenhagen health medical models start-up
Tandem Health: swedish stockholm health medical scribe start-up
Innovaccer: american us indian san-francisco health software data
Function Health: american us austin texan health testing start-up
Hims & Hers: american us san-francisco telehealth health retailer
Teladoc: american us new-york telehealth health
Doctolib: french paris health booking software
Spring Health: american us new-york mental-health health start-up
Woebot Health: american us san-francisco chatbot mental-health health
Slingshot AI: american us new-york chatbot mental-health health start-up
Whoop: american us boston wearable health maker
Neko Health: swedish stockholm health scan medical start-up
CVS Health: american us rhode-island retailer pharmacy insurer health
Cigna: american us connecticut insurer health
Humana: american us kentucky louisville insurer health
Elevance Health: american us indianapolis indiana insurer health
HCA Healthcare: american us nashville tennessee hospital operator health
Kaiser Permanente: american us oakland californian hospital insurer health
Optum: american us minnesota health subsidiary services
McKesson: american us texan irving health distributor drugs
Oscar Health: american us new-york insurer health
Synchron: american us new-york brain-computer implant medical start-up
Precision Neuroscience: american us new-york brain-computer implant medical start-up
Paradromics: american us austin texan brain-computer implant medical start-up
Science Corporation: american us californian alameda brain-computer implant medical start-up
Retro Biosciences: american us californian redwood-city biotech longevity start-up
NewLimit: american us californian south-san-francisco biotech longevity start-up
Altos Labs: american us californian san-diego biotech longevity lab start-up
Medra AI: american us san-francisco laboratory robot robotics biotech start-up
Orbital Materials: british uk london materials models start-up
CuspAI: british uk cambridge materials models start-up
Radical AI: american us new-york materials laboratory start-up
Citrine Informatics: american us californian redwood-city materials software
SandboxAQ: american us palo-alto californian quantum models software start-up
Zapata AI: american us boston quantum software
Quantum Computing Inc.: american us new-jersey hoboken quantum computer photonics
Infleqtion: american us colorado boulder quantum computer
Alice & Bob: french paris quantum computer start-up
Atom Computing: american us colorado californian berkeley quantum computer start-up
Xanadu: canadian toronto quantum computer photonics
Photonic Inc.: canadian vancouver quantum computer photonics start-up
Oxford Ionics: british uk oxford quantum computer subsidiary
Oxford Quantum Circuits: british uk reading oxford quantum computer start-up
Riverlane: british uk cambridge quantum software start-up
Quandela: french paris quantum computer photonics start-up
PlanQC: german munich quantum computer start-up
Ineffable Intelligence: british uk london lab models start-up
Recursive Superintelligence: british uk american us london san-francisco lab models start-up
General Intuition: american us new-york lab models games start-up
Inception Labs: american us palo-alto californian lab models diffusion start-up
Adaption Labs: american us san-francisco lab models start-up
Sentient Labs: american us emirati san-francisco dubai lab models open-source crypto start-up
Goodfire: american us san-francisco lab interpretability safety start-up
Apollo Research: british uk london lab safety research non-profit
Redwood Research: american us berkeley californian lab safety research non-profit
Palisade Research: american us berkeley californian lab safety research non-profit
Transluce: american us san-francisco lab safety research non-profit
FAR.AI: american us berkeley californian lab safety research non-profit
Center for AI Safety: american us san-francisco safety research non-profit
Future of Life Institute: american us institute safety campaign non-profit
Machine Intelligence Research Institute: american us berkeley californian institute safety research non-profit
LawZero: canadian montreal lab safety research non-profit
Ada Lovelace Institute: british uk london institute think-tank research
AI Futures Project: american us berkeley californian safety forecasting research non-profit
Encode AI: american us washington campaign advocacy safety non-profit
Leading the Future: american us washington super-pac lobby political
Public First Action: american us washington super-pac lobby political safety
Electronic Frontier Foundation: american us san-francisco foundation digital-rights advocacy non-profit
Center for Democracy & Technology: american us washington think-tank digital-rights advocacy non-profit
Common Sense Media: american us san-francisco charity children advocacy non-profit
Public Citizen: american us washington consumer watchdog advocacy non-profit
TechNet: american us washington association lobby trade
Software & Information Industry Association: american us washington association lobby trade software
Chamber of Progress: american us washington association lobby trade
Business Software Alliance: american us washington association lobby trade software
Information Technology Industry Council: american us washington association lobby trade
US Chamber of Commerce: american us washington association lobby business
DigitalEurope: european brussels association lobby trade
Data Center Coalition: american us virginia association lobby trade data-centre
Edison Electric Institute: american us washington association lobby trade utility power
Nuclear Energy Institute: american us washington association lobby trade nuclear
Motion Picture Association: american us hollywood washington association lobby trade film
Writers Guild of America: american us hollywood los-angeles union guild writers
Directors Guild of America: american us hollywood los-angeles union guild film
Recording Academy: american us los-angeles californian association music academy
News/Media Alliance: american us virginia association trade newspaper publisher
AFL-CIO: american us washington union labour federation
Teamsters: american us washington union labour truck
Communications Workers of America: american us washington union labour telecoms
GEMA: german munich berlin association music copyright
STIM: swedish stockholm association music copyright
SACEM: french paris association music copyright
Sierra Club: american us oakland californian environmental campaign non-profit
Greenpeace: dutch international amsterdam environmental campaign charity
Southern Environmental Law Center: american us virginia charlottesville environmental legal non-profit
NAACP: american us baltimore civil-rights association campaign
noyb: austrian vienna privacy campaign non-profit
AlgorithmWatch: german berlin watchdog campaign non-profit
IEEE: american us new-york new-jersey association standards engineers
Association for Computing Machinery: american us new-york association computer society
NeurIPS: american us international conference research foundation
ICML: international american us conference research
JEDEC: american us virginia standards association memory semiconductor
UALink Consortium: american us oregon consortium standards networking
Agentic AI Foundation: american us san-francisco foundation open-source standards
PyTorch Foundation: american us san-francisco foundation open-source software
Cloud Native Computing Foundation: american us san-francisco foundation open-source cloud software
RISC-V International: swiss zurich association standards chip
C2PA: american us international consortium standards content
Coalition for Health AI: american us association coalition health standards
Creative Commons: american us californian mountain-view non-profit copyright licence
Common Crawl: american us californian san-francisco foundation non-profit data internet
LAION: german hamburg non-profit open-source data image
Internet Archive: american us san-francisco non-profit library internet
BigScience: french international research project models open-source
Cohere Labs: canadian toronto lab models research
Answer.AI: american us australian lab research start-up
Eleos AI: american us berkeley californian lab research welfare non-profit
Emergent Labs: american us indian san-francisco bengaluru coding software start-up
Base44: israeli tel-aviv coding software subsidiary
Squarespace: american us new-york website software internet
GoDaddy: american us arizona tempe hosting domain internet
Automattic: american us san-francisco software blogging internet
Webflow: american us san-francisco website software
Framer: dutch amsterdam website design software
Netlify: american us san-francisco cloud hosting software
Temporal Technologies: american us seattle bellevue software cloud start-up
Neon Inc.: american us san-francisco database software subsidiary
Tecton AI: american us san-francisco software data subsidiary
Qdrant: german berlin database software vector start-up
Zilliz: american us chinese redwood-city californian database software vector start-up
LanceDB: american us san-francisco database software start-up
ClickHouse: american us dutch san-francisco amsterdam database software
Redis: american us israeli san-francisco database software
Cockroach Labs: american us new-york database software
PlanetScale: american us san-francisco database software start-up
Neo4j: swedish american us malmo san-mateo database software graph
SingleStore: american us san-francisco database software
Teradata: american us san-diego database software enterprise
Cloudera: american us santa-clara californian software data enterprise
Fivetran: american us oakland californian software data cloud
dbt Labs: american us philadelphia software data
Collibra: belgian brussels software data
Informatica: american us redwood-city californian software data enterprise subsidiary
Alteryx: american us irvine californian software data
Tableau: american us seattle software data subsidiary
MuleSoft: american us san-francisco software enterprise subsidiary
Splunk: american us san-francisco software cybersecurity data subsidiary
New Relic: american us san-francisco software monitoring
Dynatrace: american us austrian boston massachusetts linz software monitoring
Grafana Labs: american us swedish new-york software monitoring open-source
Chronosphere: american us new-york software monitoring subsidiary
Observe Inc.: american us californian san-mateo software monitoring subsidiary
PagerDuty: american us san-francisco software cloud
Nutanix: american us san-jose californian software cloud storage enterprise
Rubrik: american us palo-alto californian cybersecurity software data backup
Cohesity: american us santa-clara californian software data backup storage
Veeam: american us seattle swiss software data backup
Commvault: american us new-jersey software data backup
Trellix: american us californian texan cybersecurity software
Tenable: american us maryland columbia cybersecurity software
Rapid7: american us boston cybersecurity software
Qualys: american us californian foster-city cybersecurity software
Proofpoint: american us sunnyvale californian cybersecurity software email
KnowBe4: american us florida cybersecurity training
Abnormal AI: american us san-francisco las-vegas cybersecurity software email
Cyera: israeli american us new-york tel-aviv cybersecurity data start-up
Noma Security: israeli tel-aviv cybersecurity start-up
7AI: american us boston cybersecurity agents start-up
Irregular: israeli tel-aviv san-francisco cybersecurity lab safety start-up
Protect AI: american us seattle cybersecurity software subsidiary
Lakera: swiss zurich cybersecurity software subsidiary
Robust Intelligence: american us san-francisco cybersecurity software subsidiary
HiddenLayer: american us austin texan cybersecurity software start-up
XBOW: american us seattle cybersecurity agents start-up
Chainguard: american us washington seattle cybersecurity software open-source start-up
1Password: canadian toronto cybersecurity software password
Vanta: american us san-francisco software compliance cybersecurity start-up
Drata: american us san-diego software compliance cybersecurity start-up
Reality Defender: american us new-york cybersecurity deepfake detection start-up
Pangram Labs: american us new-york detection text software start-up
Persona Identities: american us san-francisco identity software start-up
OneTrust: american us atlanta software privacy compliance
Credo AI: american us palo-alto californian software governance start-up
Patronus AI: american us san-francisco software evaluation start-up
Braintrust Data: american us san-francisco software evaluation start-up
Galileo AI: american us san-francisco software evaluation start-up
Fiddler AI: american us palo-alto californian software monitoring start-up
DataRobot: american us boston software enterprise models
H2O.ai: american us mountain-view californian software models enterprise open-source
Domino Data Lab: american us san-francisco software data enterprise
SAS Institute: american us north-carolina cary software analytics enterprise
Anaconda Inc.: american us austin texan software open-source coding
Roboflow: american us iowa software image vision start-up
Encord: british uk london san-francisco software data labelling start-up
Voxel51: american us michigan ann-arbor software image vision start-up
Micro1: american us californian palo-alto data labelling staffing start-up
Outlier AI: american us san-francisco data labelling contract subsidiary
TELUS Digital: canadian vancouver outsourcer data labelling subsidiary
Prolific: british uk london oxford data research labelling start-up
Crosby: american us new-york legal law-firm start-up
Eudia: american us palo-alto californian legal software start-up
Norm AI: american us new-york legal compliance software start-up
Hadrius: american us new-york compliance software start-up
DeepJudge: swiss zurich legal search software start-up
Casetext: american us san-francisco legal software subsidiary
vLex: spanish barcelona miami legal software database subsidiary
LegalZoom: american us californian glendale legal internet services
DoNotPay: american us san-francisco new-york legal chatbot start-up
Relativity: american us chicago legal software
Noxtua: german berlin legal models start-up
Ross Intelligence: canadian american us toronto san-francisco legal search start-up
Supio: american us seattle legal software start-up
Solve Intelligence: british uk american us london san-francisco legal patent software start-up
Latham & Watkins: american us los-angeles law-firm legal lawyers
Kirkland & Ellis: american us chicago law-firm legal lawyers
A&O Shearman: british uk american us london law-firm legal lawyers
Clifford Chance: british uk london law-firm legal lawyers
Linklaters: british uk london law-firm legal lawyers
Baker McKenzie: american us chicago law-firm legal lawyers
Wilson Sonsini: american us palo-alto californian law-firm legal lawyers
Morrison Foerster: american us san-francisco law-firm legal lawyers
Quinn Emanuel: american us los-angeles law-firm legal lawyers
Susman Godfrey: american us houston texan law-firm legal lawyers
Edelson PC: american us chicago law-firm legal lawyers
Salient AI: american us san-francisco voice agents lender software start-up
Basis AI: american us new-york accounting agents software start-up
Rillet: american us san-francisco new-york accounting software start-up
Pigment: french paris software planning enterprise start-up
Qonto: french paris fintech bank payments start-up
Mollie Payments: dutch amsterdam fintech payments
Wise plc: british uk london fintech payments transfer
Monzo: british uk london fintech bank lender
N26: german berlin fintech bank lender
Trade Republic: german berlin fintech brokerage bank
Chime: american us san-francisco fintech bank
SoFi: american us san-francisco fintech lender bank
Affirm Holdings: american us san-francisco fintech lender payments
Upstart Holdings: american us californian san-mateo fintech lender
Plaid: american us san-francisco fintech data payments
Toast Inc.: american us boston restaurant software payments
Fiserv: american us wisconsin milwaukee payments fintech
FIS Global: american us florida jacksonville payments fintech bank software
Global Payments: american us atlanta georgia payments fintech
Feedzai: portuguese coimbra lisbon fraud software payments
Lemonade Inc.: american us israeli new-york insurer
Root Insurance: american us ohio columbus insurer car
Tractable AI: british uk london insurer software image
Shift Technology: french paris insurer software fraud
Polymarket: american us new-york prediction-market crypto exchange
Kalshi: american us new-york prediction-market exchange
Bilt Rewards: american us new-york fintech payments rewards start-up
Lorikeet AI: australian sydney customer-service agents start-up
Ada Support: canadian toronto customer-service chatbot agents software
Gorgias: american us french san-francisco paris customer-service e-commerce software
Sprinklr: american us new-york software social-media customer-service
Genesys: american us californian menlo-park call-centre software cloud
NICE Ltd.: israeli raanana call-centre software cloud
Cognigy: german dusseldorf customer-service chatbot software subsidiary
Five9: american us californian san-ramon call-centre software cloud
Verint: american us new-york melville call-centre software
Talkdesk: portuguese american us san-francisco palo-alto call-centre software cloud
Gong.io: israeli american us san-francisco sales software
Outreach Corp.: american us seattle sales software
Apollo.io: american us san-francisco sales software
11x AI: british uk american us london san-francisco sales agents start-up
Artisan AI: american us san-francisco sales agents start-up
Klaviyo: american us boston marketing software e-commerce
Braze: american us new-york marketing software
Attentive Mobile: american us new-york marketing software
Qualtrics: american us utah provo seattle survey software
Medallia: american us san-francisco californian survey software
SurveyMonkey: american us californian san-mateo survey software internet
Asana: american us san-francisco software work-management enterprise
ClickUp: american us san-diego software work-management
Smartsheet: american us bellevue seattle software work-management
Coda Project: american us san-francisco software documents subsidiary
Lattice HR: american us san-francisco human-resources software
Paradox Inc.: american us arizona scottsdale hiring chatbot software subsidiary
Pipedream: american us san-francisco software integration subsidiary
Eightfold AI: american us santa-clara californian hiring software staffing
HireVue: american us utah hiring video software
Remote.com: american us dutch san-francisco human-resources payroll software
Infor: american us new-york software enterprise cloud
IFS: swedish linkoping software enterprise cloud
Sage Group: british uk newcastle software accounting
OpenText: canadian waterloo ontario software enterprise
Constellation Software: canadian toronto software conglomerate
Bentley Systems: american us pennsylvania exton software engineering
PTC Inc.: american us boston software engineering design
Aveva: british uk cambridge software industrial subsidiary
Altair Engineering: american us michigan troy software simulation subsidiary
Cognite: norwegian oslo software industrial data
Augury: israeli american us new-york haifa industrial monitoring start-up
Samsara: american us san-francisco software fleet logistics
Motive Technologies: american us san-francisco software fleet logistics
Procore: american us californian carpinteria software construction
Trimble: american us colorado westminster software navigation construction
Teledyne: american us californian thousand-oaks electronics defence image conglomerate
Zebra Technologies: american us illinois lincolnshire electronics scanner logistics
Cognex: american us massachusetts natick electronics image machine-vision
Roper Technologies: american us florida sarasota conglomerate software
Fair Isaac: american us montana bozeman credit-scoring software ratings
Verisk: american us new-jersey insurer data analytics
TransUnion: american us chicago credit-bureau ratings data
Gusto Inc.: american us san-francisco payroll software human-resources
Guidewire: american us californian san-mateo insurer software
nCino: american us north-carolina wilmington bank software cloud
SS&C: american us connecticut windsor financial software
Kensho: american us cambridge massachusetts lab financial data subsidiary
Tegus: american us chicago research financial data subsidiary
Daloopa: american us new-york financial data start-up
BloomReach: american us mountain-view californian e-commerce search software
Algolia: french american us paris san-francisco search software
Contentful: german berlin software content cloud
Sprout Social: american us chicago social-media software marketing
Captions AI: american us new-york video app start-up
Hedra: american us san-francisco video models start-up
Tavus: american us san-francisco video avatar models start-up
D-ID: israeli tel-aviv video avatar start-up
Colossyan: british uk hungarian london budapest video avatar start-up
Opus Clip: american us palo-alto californian video editing start-up
VEED: british uk london video editing software
InVideo AI: indian american us mumbai san-francisco video editing software
Viggle: canadian toronto video models start-up
Recraft: british uk london image design models start-up
Freepik: spanish malaga image design internet
Envato: australian melbourne image design marketplace subsidiary
Inworld AI: american us mountain-view californian voice games models start-up
Altera.AL: american us californian menlo-park agents games lab start-up
Speakeasy Labs: american us san-francisco language education app start-up
MagicSchool AI: american us colorado denver education software start-up
Khan Academy: american us mountain-view californian education non-profit
Alpha School: american us austin texan education school
Turnitin: american us oakland californian education software plagiarism
McGraw Hill: american us new-york education publisher
Instructure: american us utah salt-lake-city education software
PowerSchool: american us californian folsom education software
2U: american us maryland education internet
edX: american us massachusetts cambridge education internet
Brilliant.org: american us san-francisco education app
Photomath: croatian zagreb education app subsidiary
Babbel: german berlin language education app
Preply: ukrainian american us language education marketplace
Respeecher: ukrainian kyiv voice start-up
WellSaid Labs: american us seattle voice models start-up
Resemble AI: american us canadian californian toronto voice models deepfake start-up
Gladia: french paris voice transcription models start-up
Pyannote: french toulouse paris voice models start-up
Vapi: american us san-francisco voice agents start-up
Bland AI: american us san-francisco voice agents start-up
Retell AI: american us san-francisco californian voice agents start-up
LiveKit: american us san-francisco voice video software open-source start-up
Daily.co: american us san-francisco voice video software start-up
Krisp: armenian american us yerevan berkeley voice noise software start-up
Gradium: french paris voice models lab start-up
Sonos: american us santa-barbara californian speaker electronics maker
Bose: american us massachusetts framingham audio electronics maker
GoPro: american us californian san-mateo camera electronics maker
Garmin: american us swiss kansas olathe wearable electronics navigation maker
Peloton: american us new-york fitness maker bike
Logitech: swiss lausanne electronics components pc maker
Framework Computer: american us san-francisco californian laptop pc computer maker start-up
Nothing Technology: british uk london smartphone electronics maker start-up
EssilorLuxottica: french italian paris milan eyewear glasses maker fashion
Warby Parker: american us new-york eyewear glasses retailer
Gentle Monster: south-korean korean seoul eyewear glasses fashion
Even Realities: chinese shenzhen smart-glasses glasses maker start-up
Brilliant Labs: singaporean smart-glasses glasses maker start-up
Magic Leap: american us florida plantation headset augmented-reality maker
Pebble Technology: american us palo-alto californian smartwatch wearable maker
Bee AI: american us san-francisco wearable subsidiary start-up
Tile Inc.: american us californian san-mateo tracker electronics maker
Ring LLC: american us santa-monica californian doorbell camera maker subsidiary
Valve Corporation: american us bellevue seattle games developer
Take-Two: american us new-york games publisher
Ubisoft: french paris montreuil games publisher
CD Projekt: polish warsaw games developer
Embracer: swedish karlstad games publisher
King Digital: swedish british uk stockholm london games developer subsidiary
Rockstar Games: american us new-york games developer subsidiary
Niantic: american us san-francisco games developer augmented-reality
Niantic Spatial: american us san-francisco mapping models augmented-reality start-up
Scopely: american us californian culver-city games developer subsidiary
Supercell: finnish helsinki games developer subsidiary
Zynga: american us san-francisco games developer subsidiary
Lego: danish billund toymaker toy maker
ParTec: german munich supercomputer software computer
Lancium: american us texan houston data-centre power developer
Cologix: american us colorado denver data-centre operator
Flexential: american us north-carolina charlotte data-centre hosting operator
TierPoint: american us missouri st-louis data-centre hosting operator
Sabey Data Centers: american us seattle data-centre landlord operator
Cyxtera: american us florida miami data-centre operator
Centersquare: american us dallas texan data-centre operator
H5 Data Centers: american us colorado denver data-centre operator
PowerHouse Data Centers: american us virginia data-centre developer real-estate
Prime Data Centers: american us dallas californian data-centre developer operator
T5 Data Centers: american us atlanta data-centre developer operator
Rowan Digital Infrastructure: american us denver colorado data-centre developer
Tallgrass: american us kansas colorado energy gas pipeline data-centre
Beale Infrastructure: american us san-francisco data-centre developer
Edged Energy: american us connecticut data-centre developer cooling
Novva Data Centers: american us utah data-centre operator
Serverfarm: american us californian el-segundo data-centre operator developer
Yondr Group: british uk dutch london amsterdam data-centre developer operator
Global Switch: british uk london data-centre operator
Virtus Data Centres: british uk london data-centre operator subsidiary
Kao Data: british uk london harlow data-centre operator
atNorth: icelandic reykjavik stockholm data-centre operator
Verne Global: british uk icelandic london data-centre operator
Bulk Infrastructure: norwegian oslo data-centre operator fibre
Green Mountain: norwegian stavanger data-centre operator
EcoDataCenter: swedish falun data-centre operator
NorthC: dutch amsterdam data-centre operator
maincubes: german frankfurt data-centre operator
Penta Infra: dutch amsterdam data-centre operator
Atlasedge: british uk london data-centre operator edge
Merlin Properties: spanish madrid landlord real-estate data-centre
Segro: british uk london landlord real-estate warehouse data-centre
Trammell Crow: american us dallas texan real-estate developer subsidiary
Hillwood: american us dallas texan real-estate developer
Tishman Speyer: american us new-york real-estate developer landlord
Related Companies: american us new-york real-estate developer data-centre
Menlo Digital: american us data-centre developer real-estate
CleanArc: american us virginia data-centre developer
Provident Data Centers: american us dallas texan data-centre developer real-estate
Quantum Loophole: american us maryland austin data-centre developer campus
Tecfusions: american us florida tampa data-centre operator developer
Corscale: american us virginia data-centre developer
Ascenty: brazilian sao-paulo data-centre operator
Scala Data Centers: brazilian sao-paulo data-centre operator
Odata: brazilian sao-paulo data-centre operator subsidiary
Elea Data Centers: brazilian rio-de-janeiro data-centre operator
KIO Networks: mexican mexico-city data-centre operator
CloudHQ: american us washington virginia data-centre developer
5C Group: canadian montreal data-centre operator
eStruxture: canadian montreal data-centre operator
QScale: canadian quebec data-centre operator
Beacon AI Centers: canadian calgary alberta data-centre developer
Bell AI Fabric: canadian montreal data-centre telecoms cloud
ThinkOn: canadian toronto cloud data
Compute North: american us minnesota miner bitcoin data-centre hosting
Bit Digital: american us new-york miner crypto neocloud
WhiteFiber: american us new-york neocloud cloud data-centre subsidiary
Hive Digital: canadian vancouver miner bitcoin data-centre
American Bitcoin: american us miami miner bitcoin subsidiary
Argo Blockchain: british uk london miner bitcoin
Bitfury: dutch amsterdam miner bitcoin chip
Bitmain: chinese beijing miner bitcoin chip maker
Canaan Inc.: chinese singaporean beijing miner bitcoin chip maker
Greenidge: american us new-york connecticut miner bitcoin power
Stronghold Digital: american us pennsylvania miner bitcoin power
Ionic Digital: american us miner bitcoin
SF Compute: american us san-francisco neocloud cloud marketplace start-up
Parasail: american us californian neocloud cloud inference start-up
Gcore: luxembourgish luxembourg cloud hosting edge
Leaseweb: dutch amsterdam hosting cloud
Hetzner: german bavarian hosting cloud server
STACKIT: german neckarsulm cloud subsidiary
Aruba S.p.A.: italian arezzo cloud hosting data-centre
Outscale: french paris cloud subsidiary
Civo: british uk london cloud hosting
Polarise: german neocloud data-centre cloud start-up
Nexgen Cloud: british uk london neocloud cloud
Hyperstack: british uk london neocloud cloud subsidiary
Verda: finnish helsinki neocloud cloud start-up
Ori Industries: british uk london neocloud cloud start-up
Paperspace: american us new-york cloud neocloud subsidiary
Linode: american us philadelphia cloud hosting subsidiary
Rackspace: american us texan san-antonio cloud hosting
Unisys: american us pennsylvania outsourcer systems-integrator computer
AES Corporation: american us virginia arlington utility power energy renewables
AEP Ohio: american us ohio columbus utility power subsidiary
FirstEnergy: american us ohio akron utility power
PPL Corporation: american us pennsylvania allentown utility power
Ameren: american us missouri st-louis utility power
WEC Energy: american us wisconsin milwaukee utility power gas
We Energies: american us wisconsin milwaukee utility power subsidiary
CMS Energy: american us michigan utility power holding
Consumers Energy: american us michigan utility power subsidiary
Alliant Energy: american us wisconsin madison utility power
CenterPoint Energy: american us houston texan utility power gas
Oncor: american us dallas texan utility power grid
Sempra: american us san-diego californian utility power gas
Edison International: american us californian los-angeles utility power holding
Southern California Edison: american us californian los-angeles utility power subsidiary
Consolidated Edison: american us new-york utility power
NV Energy: american us nevada las-vegas utility power subsidiary
MidAmerican Energy: american us iowa des-moines utility power subsidiary
PacifiCorp: american us oregon portland utility power subsidiary
Portland General Electric: american us oregon portland utility power
Pinnacle West: american us arizona phoenix utility power holding
Salt River Project: american us arizona phoenix utility power
Florida Power & Light: american us florida utility power subsidiary
Entergy Louisiana: american us louisiana utility power subsidiary
Entergy Arkansas: american us arkansas little-rock utility power subsidiary
Alabama Power: american us alabama birmingham utility power subsidiary
Mississippi Power: american us mississippi gulfport utility power subsidiary
Appalachian Power: american us virginia west-virginia utility power subsidiary
OG&E: american us oklahoma oklahoma-city utility power
Black Hills Energy: american us south-dakota wyoming utility power gas
Basin Electric: american us north-dakota bismarck utility power cooperative
Hydro-Québec: canadian montreal quebec utility power hydro
Ontario Power Generation: canadian ontario toronto utility power nuclear
BC Hydro: canadian vancouver british-columbia utility power hydro
Fortis Inc.: canadian newfoundland st-johns utility power holding
TransAlta: canadian calgary alberta utility power
Capital Power: canadian edmonton alberta utility power
Bruce Power: canadian ontario nuclear power operator
TC Energy: canadian calgary pipeline gas energy
Enbridge: canadian calgary pipeline gas oil energy
Enterprise Products: american us houston texan pipeline gas oil
ONEOK: american us oklahoma tulsa pipeline gas
EQT Corporation: american us pittsburgh pennsylvania gas producer
Expand Energy: american us oklahoma houston gas producer
ConocoPhillips: american us houston texan oil gas
Occidental Petroleum: american us houston texan oil gas
Liberty Energy: american us denver colorado oil power fracking
Solaris Energy Infrastructure: american us houston texan power turbine oil
Atlas Energy Solutions: american us austin texan power oil sand
Wärtsilä: finnish helsinki engine power-equipment turbine
Generac: american us wisconsin generator power-equipment maker
Innio: austrian german munich jenbach engine power-equipment gas
Bergen Engines: norwegian bergen engine power-equipment maker
Siemens Gamesa: spanish german turbine wind renewables subsidiary
Vestas: danish aarhus turbine wind renewables
First Solar: american us arizona ohio solar panel renewables maker
Nextpower: american us californian fremont solar renewables power-equipment
Sunrun: american us san-francisco solar renewables installer
Enphase: american us californian fremont solar renewables power-equipment
SolarEdge: israeli solar renewables power-equipment
Eos Energy: american us new-jersey pittsburgh battery maker storage
Peak Energy: american us colorado denver battery storage start-up
Energy Vault: american us swiss californian battery storage energy
Invenergy: american us chicago renewables power developer
Intersect Power: american us san-francisco renewables power developer subsidiary
Pattern Energy: american us san-francisco renewables wind power developer
Clearway Energy: american us new-jersey san-francisco renewables power
Ormat: american us israeli nevada reno geothermal renewables power
Sage Geosystems: american us houston texan geothermal energy start-up
Quaise Energy: american us massachusetts houston geothermal energy drilling start-up
XGS Energy: american us houston californian geothermal energy start-up
Eavor: canadian calgary geothermal energy start-up
Zanskar: american us utah salt-lake-city geothermal energy exploration start-up
Centrus Energy: american us maryland nuclear uranium fuel
Urenco: british uk dutch german nuclear uranium fuel
Orano: french paris nuclear uranium fuel
Framatome: french paris nuclear reactor maker subsidiary
Kazatomprom: kazakh astana uranium nuclear miner producer
Uranium Energy Corp.: american us texan corpus-christi uranium nuclear miner producer
Energy Fuels: american us colorado uranium rare-earths miner producer
General Matter: american us los-angeles californian nuclear uranium fuel start-up
Standard Nuclear: american us tennessee oak-ridge nuclear fuel start-up
The Nuclear Company: american us south-carolina kentucky nuclear reactor developer start-up
Elementl Power: american us south-carolina nuclear reactor developer start-up
Terrestrial Energy: american us canadian north-carolina nuclear reactor designer
Naarea: french paris nanterre nuclear reactor start-up
Blykalla: swedish stockholm nuclear reactor start-up
Copenhagen Atomics: danish copenhagen nuclear reactor start-up
Seaborg Technologies: danish copenhagen nuclear reactor start-up
Antares Nuclear: american us californian los-angeles nuclear reactor start-up
ENTRA1 Energy: american us houston texan nuclear power developer
Fluor: american us texan irving engineering construction contractor
Kiewit: american us omaha nebraska engineering construction contractor
Pacific Fusion: american us californian fremont fusion energy start-up
Proxima Fusion: german munich fusion energy start-up
Marvel Fusion: german munich fusion laser energy start-up
Focused Energy: german darmstadt fusion laser energy start-up
Tokamak Energy: british uk oxford fusion energy start-up
First Light Fusion: british uk oxford fusion energy start-up
Zap Energy: american us seattle everett fusion energy start-up
Type One Energy: american us tennessee knoxville fusion energy start-up
Thea Energy: american us new-jersey fusion energy start-up
Inertia Enterprises: american us californian livermore fusion laser energy start-up
Avalanche Energy: american us seattle fusion energy start-up
Xcimer Energy: american us denver colorado fusion laser energy start-up
ITER: international french cadarache fusion reactor project
CAISO: american us californian folsom grid power operator
MISO: american us indiana midwestern grid power operator
Southwest Power Pool: american us arkansas little-rock grid power operator
ISO New England: american us massachusetts holyoke grid power operator
NYISO: american us new-york grid power operator
NERC: american us atlanta grid power watchdog regulator
Bonneville Power Administration: american us oregon portland power agency government grid
NESO: british uk warwick grid power operator
Ofgem: british uk london regulator watchdog energy power
SSE plc: british uk scottish perth utility power renewables energy
ScottishPower: british uk scottish glasgow utility power renewables subsidiary
Octopus Energy: british uk london utility energy supplier power
Drax: british uk yorkshire utility power biomass
TenneT: dutch german arnhem grid power operator
50Hertz: german berlin grid power operator
Amprion: german dortmund grid power operator
RTE: french paris grid power operator
EirGrid: irish dublin grid power operator
ESB Networks: irish dublin grid power utility
Red Eléctrica: spanish madrid grid power operator
Terna: italian rome grid power operator
Statkraft: norwegian oslo utility power renewables hydro
EnBW: german karlsruhe utility power energy
Uniper: german dusseldorf utility power gas energy
Naturgy: spanish madrid utility power gas
Endesa: spanish madrid utility power
EDP Group: portuguese lisbon utility power renewables
Axpo: swiss baden utility power nuclear
CEZ: czech prague utility power nuclear
EDP Renováveis: portuguese spanish madrid renewables power wind subsidiary
BNY: american us new-york bank lender custodian
Charles Schwab: american us texan westlake brokerage bank
Interactive Brokers: american us connecticut greenwich brokerage
Nasdaq Inc.: american us new-york exchange operator
Intercontinental Exchange: american us atlanta exchange operator
Euronext: dutch french european paris amsterdam exchange operator
Deutsche Börse: german frankfurt exchange operator
PNC: american us pittsburgh bank lender
Truist: american us north-carolina charlotte bank lender
US Bancorp: american us minneapolis minnesota bank lender
Fifth Third: american us ohio cincinnati bank lender
Huntington Bancshares: american us ohio columbus bank lender
First Citizens: american us north-carolina raleigh bank lender
TD Bank: canadian toronto bank lender
Scotiabank: canadian toronto bank lender
BMO: canadian montreal toronto bank lender
CIBC: canadian toronto bank lender
National Bank of Canada: canadian montreal bank lender
Itaú Unibanco: brazilian sao-paulo bank lender
KfW: german frankfurt bank lender development government
DZ Bank: german frankfurt bank lender cooperative
Intesa Sanpaolo: italian turin milan bank lender
CaixaBank: spanish valencia barcelona bank lender
Natixis: french paris bank lender investment
Nordea: finnish helsinki bank lender nordic
Danske Bank: danish copenhagen bank lender
SEB: swedish stockholm bank lender
Rabobank: dutch utrecht bank lender cooperative
Julius Baer: swiss zurich bank wealth
Pictet: swiss geneva bank wealth asset-manager
Lombard Odier: swiss geneva bank wealth asset-manager
Amundi: french paris asset-manager investor fund
Schroders: british uk london asset-manager investor fund
Legal & General: british uk london insurer asset-manager pension
Aviva: british uk london insurer
Lloyd's of London: british uk london insurer market
Marsh McLennan: american us new-york insurance broker consultancy
Aon: british uk irish london insurance broker consultancy
Chubb: swiss american us zurich insurer
Allstate: american us illinois insurer
Progressive Corporation: american us ohio insurer car
Travelers Companies: american us new-york insurer
Franklin Templeton: american us californian san-mateo asset-manager investor fund
Invesco: american us atlanta asset-manager investor fund
Neuberger Berman: american us new-york asset-manager investor
Janus Henderson: british uk american us london asset-manager investor
Artisan Partners: american us milwaukee wisconsin asset-manager investor
Starboard Value: american us new-york hedge fund activist investor
ValueAct: american us san-francisco hedge fund activist investor
Pershing Square: american us new-york hedge fund activist investor
Millennium Management: american us new-york hedge fund
Two Sigma: american us new-york hedge fund quant
D. E. Shaw: american us new-york hedge fund quant
Renaissance Technologies: american us new-york hedge fund quant
Man Group: british uk london hedge fund asset-manager
Balyasny: american us chicago hedge fund
AQR: american us connecticut greenwich hedge fund quant
Hudson River Trading: american us new-york trading quant market-maker
Jump Trading: american us chicago trading quant crypto market-maker
XTX Markets: british uk london trading quant market-maker
Soros Fund Management: american us new-york fund investor hedge family-office
Duquesne Family Office: american us new-york fund investor hedge family-office
Thiel Macro: american us hedge fund investor
Appaloosa: american us florida miami hedge fund
Viking Global: american us connecticut greenwich hedge fund
Hindenburg Research: american us new-york short-seller research
Muddy Waters: american us short-seller research hedge
Culper Research: american us short-seller research
Kerrisdale Capital: american us new-york miami short-seller hedge fund
Ribbit Capital: american us palo-alto californian venture investor fund
FirstMark: american us new-york venture investor fund
Redpoint Ventures: american us californian menlo-park venture investor fund
Union Square Ventures: american us new-york venture investor fund
First Round Capital: american us philadelphia san-francisco venture investor fund
IVP: american us californian menlo-park venture investor fund
Norwest: american us californian menlo-park venture investor fund
Foundation Capital: american us californian palo-alto venture investor fund
Sapphire Ventures: american us californian austin venture investor fund
SV Angel: american us san-francisco venture investor fund
Initialized Capital: american us san-francisco venture investor fund
Kindred Ventures: american us san-francisco venture investor fund
Playground Global: american us palo-alto californian venture investor fund
Eclipse Ventures: american us palo-alto californian venture investor fund
DCVC: american us palo-alto san-francisco venture investor fund
Breakthrough Energy: american us seattle kirkland venture investor fund energy
Energy Impact Partners: american us new-york venture investor fund energy
Qualcomm Ventures: american us san-diego venture investor fund subsidiary
Cisco Investments: american us san-jose californian venture investor fund subsidiary
OpenAI Startup Fund: american us san-francisco venture investor fund
Alexa Fund: american us seattle venture investor fund voice
Cathay Innovation: french paris venture investor fund
Partech Partners: french paris venture investor fund
Eurazeo: french paris private-equity investor fund
Ardian: french paris private-equity investor fund
Speedinvest: austrian vienna venture investor fund
Earlybird: german berlin munich venture investor fund
HV Capital: german munich berlin venture investor fund
Cherry Ventures: german berlin venture investor fund
Lakestar: swiss zurich berlin venture investor fund
Creandum: swedish stockholm venture investor fund
LocalGlobe: british uk london venture investor fund
Nordic Capital: swedish stockholm private-equity investor fund
Permira: british uk london private-equity investor fund
Apax Partners: british uk london private-equity investor fund
Partners Group: swiss zug baar private-equity investor fund
Hg Capital: british uk london private-equity investor software
Exor: dutch italian amsterdam turin holding investor agnelli
Hellman & Friedman: american us san-francisco private-equity investor fund
Clayton Dubilier & Rice: american us new-york private-equity investor fund
Francisco Partners: american us san-francisco private-equity investor fund
Stonepeak: american us new-york private-equity investor infrastructure fund
I Squared Capital: american us miami private-equity investor infrastructure fund
Starwood Capital: american us miami private-equity investor real-estate fund
GI Partners: american us san-francisco private-equity investor data-centre fund
ArcLight: american us boston private-equity investor power fund
Energy Capital Partners: american us new-jersey private-equity investor power fund
LS Power: american us new-york power investor developer
Antin: french paris private-equity investor infrastructure fund
Nuveen: american us chicago new-york asset-manager investor fund
HPS Investment Partners: american us new-york private-credit lender investor asset-manager
Golub Capital: american us new-york private-credit lender investor
Beignet Investor: american us louisiana data-centre vehicle joint-venture debt
Liberty Mutual: american us boston insurer
TIAA: american us new-york pension insurer fund
CalPERS: american us californian sacramento pension fund investor
CalSTRS: american us californian sacramento pension fund investor teachers
AIMCo: canadian alberta edmonton pension fund investor
OMERS: canadian ontario toronto pension fund investor
PSP Investments: canadian montreal pension fund investor
Caisse des Dépôts: french paris government investor fund lender
European Innovation Council: european brussels agency government venture fund
European Investment Fund: european luxembourg investor fund venture
British Business Bank: british uk sheffield london bank lender government investor
National Wealth Fund: british uk leeds fund government investor sovereign
Sovereign Tech Agency: german berlin agency government open-source software
SPRIND: german leipzig agency government innovation
US International Development Finance Corporation: american us washington agency government lender investor
US Export-Import Bank: american us washington bank lender agency government
Gannett: american us new-york virginia newspaper publisher
McClatchy: american us sacramento californian newspaper publisher
Lee Enterprises: american us iowa davenport newspaper publisher
Alden Global Capital: american us new-york hedge fund newspaper
MediaNews Group: american us denver newspaper publisher subsidiary
Tribune Publishing: american us chicago newspaper publisher subsidiary
Fox Corporation: american us new-york broadcaster television news
Prisa Media: spanish madrid newspaper publisher broadcaster
Schibsted: norwegian oslo newspaper publisher
Penguin Random House: american us british uk new-york london publisher books subsidiary
Hachette: french paris publisher books
Macmillan Publishers: american us british uk new-york london publisher books
Simon & Schuster: american us new-york publisher books
Wiley: american us new-jersey hoboken publisher academic
Springer Nature: german berlin publisher academic
Elsevier: dutch amsterdam publisher academic subsidiary
Taylor & Francis: british uk london publisher academic
Informa: british uk london publisher events academic
Concord Music: american us nashville tennessee music publisher
ABKCO: american us new-york music publisher
BMG: german berlin music publisher subsidiary
Deezer: french paris music streaming
SoundCloud: german berlin music streaming
Klay Vision: american us los-angeles new-york music models start-up
Roku: american us san-jose californian streaming video television
Charter Communications: american us connecticut stamford cable telecoms carrier
Sony Pictures: american us japanese hollywood culver-city film studio subsidiary
A24: american us new-york film studio
Asteria Film: american us los-angeles film studio video start-up
Promise Studios: american us los-angeles film studio video start-up
Particle6: british uk london film studio video
Vimeo: american us new-york video internet software
Medium.com: american us san-francisco blogging publisher internet
Substack: american us san-francisco newsletter publisher internet
Yelp: american us san-francisco reviews internet
Quora: american us mountain-view californian internet chatbot questions
Mumsnet: british uk london internet forum parenting
Tripadvisor: american us massachusetts needham travel internet reviews
Zillow: american us seattle real-estate internet
Redfin: american us seattle real-estate internet brokerage
CoStar: american us virginia washington real-estate data
Opendoor: american us san-francisco real-estate internet
WeWork: american us new-york office landlord real-estate
Bumble: american us austin texan dating app
Match Group: american us dallas texan dating app
Grindr: american us los-angeles californian dating app
Tinder: american us los-angeles californian dating app subsidiary
Telegram: emirati russian dubai messaging app social-media
Signal Foundation: american us californian messaging app foundation non-profit
Proton AG: swiss geneva email privacy software internet chatbot
DuckDuckGo: american us pennsylvania search internet privacy
Ecosia: german berlin search internet green
Qwant: french paris search internet
Opera Software: norwegian oslo browser internet software
The Browser Company: american us new-york browser internet start-up
Kagi: american us palo-alto californian search internet start-up
Taboola: israeli american us new-york advertising internet
Criteo: french paris advertising internet
Havas: french paris advertising agency
Interpublic: american us new-york advertising agency
S4 Capital: british uk london advertising marketing agency
Albertsons: american us idaho boise retailer supermarket grocer
Macy's: american us new-york retailer department-store
Gap Inc.: american us san-francisco retailer fashion clothing
Levi Strauss: american us san-francisco fashion jeans clothing
Lululemon: canadian vancouver retailer fashion clothing
Estée Lauder: american us new-york cosmetics beauty maker
Wayfair: american us boston retailer furniture e-commerce
Chewy Inc.: american us florida retailer pet e-commerce
Walgreens: american us illinois chicago retailer pharmacy drugstore
Tesco: british uk retailer supermarket grocer
Sainsbury's: british uk london retailer supermarket grocer
Carrefour: french paris retailer supermarket grocer
Ahold Delhaize: dutch belgian zaandam retailer supermarket grocer
Lidl: german neckarsulm retailer supermarket discounter
Zalando: german berlin retailer fashion e-commerce
Otto Group: german hamburg retailer e-commerce
Just Eat Takeaway: dutch amsterdam delivery food
Deliveroo: british uk london delivery food subsidiary
Delivery Hero: german berlin delivery food
Yum! Brands: american us kentucky louisville restaurant food fast-food
Taco Bell: american us irvine californian restaurant food fast-food subsidiary
Domino's: american us michigan ann-arbor restaurant food pizza
Marriott: american us maryland bethesda hotel travel
Hilton: american us virginia hotel travel
Ryanair: irish dublin airline budget
British Airways: british uk london airline carrier
Air Canada: canadian montreal airline carrier
Union Pacific: american us omaha nebraska railway railroad freight
C.H. Robinson: american us minnesota logistics freight broker
Flexport: american us san-francisco logistics freight start-up
Kuehne+Nagel: swiss logistics freight shipping
Deutsche Bahn: german berlin railway rail operator
Thyssenkrupp: german essen steel conglomerate industrial
ArcelorMittal: luxembourgish luxembourg steel steelmaker
Glencore: swiss baar miner commodities trading-house
Vale: brazilian rio-de-janeiro miner iron-ore mining
Alcoa: american us pittsburgh aluminium metals producer
MP Materials: american us las-vegas nevada rare-earths miner materials magnets
Lynas: australian perth rare-earths miner materials
Nucor: american us north-carolina charlotte steel steelmaker
Cargill: american us minnesota food trading-house agricultural
Bunge: american us missouri st-louis food trading-house agricultural
Dow Inc.: american us michigan midland chemicals materials
DuPont: american us delaware wilmington chemicals materials
Qnity: american us delaware wilmington materials electronics semiconductor
Merck KGaA: german darmstadt drugmaker chemicals materials semiconductor
Evonik: german essen chemicals materials
Solvay: belgian brussels chemicals materials
Umicore: belgian brussels materials battery recycling
Heraeus: german hanau materials metals electronics
Saint-Gobain: french paris glass materials construction
Holcim: swiss zug cement materials construction
Vinci SA: french paris construction contractor
Skanska: swedish stockholm construction contractor
Hochtief: german essen construction contractor
Ferrovial: spanish dutch madrid amsterdam construction contractor infrastructure
Mastec: american us florida construction contractor infrastructure
Primoris: american us dallas texan construction contractor infrastructure
Sterling Infrastructure: american us texan construction contractor data-centre
DPR Construction: american us californian redwood-city construction contractor data-centre
Mortenson: american us minneapolis minnesota construction contractor data-centre
Holder Construction: american us atlanta construction contractor data-centre
IDA Ireland: irish dublin agency government investment
Petrobras: brazilian rio-de-janeiro oil gas
Eletrobras: brazilian rio-de-janeiro utility power hydro
Embraer: brazilian sao-jose-dos-campos aerospace planemaker aircraft
Pemex: mexican mexico-city oil gas
Cemex: mexican monterrey cement materials construction
Globo: brazilian rio-de-janeiro broadcaster television newspaper
iFood: brazilian sao-paulo delivery food subsidiary
Rappi: colombian bogota delivery food start-up
Totvs: brazilian sao-paulo software enterprise
Sur Energy: argentine argentinian buenos-aires energy data-centre developer
Casa dos Ventos: brazilian sao-paulo renewables wind energy data-centre
NotCo: chilean santiago food start-up
Telenor: norwegian oslo telecoms carrier
Proximus: belgian brussels telecoms carrier
Telekom Austria: austrian vienna telecoms carrier
Bouygues Telecom: french paris telecoms carrier
SFR: french paris telecoms carrier
Altice: french luxembourgish telecoms carrier cable
VodafoneThree: british uk london telecoms carrier joint-venture
Virgin Media O2: british uk london telecoms carrier joint-venture
Liberty Global: american us british uk bermudian denver london telecoms cable holding
EchoStar: american us colorado satellite telecoms carrier
Rogers Communications: canadian toronto telecoms carrier cable
América Móvil: mexican mexico-city telecoms carrier
TIM Brasil: brazilian rio-de-janeiro telecoms carrier subsidiary
Cellnex: spanish barcelona telecoms towers landlord
Crown Castle: american us houston texan telecoms towers landlord
SBA Communications: american us florida boca-raton telecoms towers landlord
Frontier Communications: american us dallas texan telecoms carrier fibre subsidiary
Cogent: american us washington telecoms internet carrier fibre
Viasat: american us californian carlsbad satellite telecoms
Eutelsat: french paris satellite telecoms operator
SES S.A.: luxembourgish luxembourg satellite telecoms operator
AST SpaceMobile: american us texan midland satellite telecoms space
Iridium: american us virginia satellite telecoms operator
Globalstar: american us louisiana covington satellite telecoms operator
Axiom Space: american us houston texan space station start-up
Sierra Space: american us colorado louisville space aerospace
Aetherflux: american us californian san-carlos space solar power satellite start-up
Lonestar Data Holdings: american us florida st-petersburg space data-centre storage start-up
Loft Orbital: american us french san-francisco toulouse satellite space start-up
K2 Space: american us los-angeles californian satellite space start-up
Firefly Aerospace: american us texan austin rocket space aerospace
Isar Aerospace: german munich rocket space aerospace start-up
Maxar: american us colorado westminster satellite space image
ICEYE: finnish espoo helsinki satellite space radar image
BlackSky: american us virginia satellite space image
Red 6: american us florida orlando defence augmented-reality training start-up
Hadrian Automation: american us los-angeles californian defence factory manufacturing start-up
Scout AI: american us californian sunnyvale defence robotics models start-up
Red Cat Holdings: american us puerto-rico drone defence maker
AeroVironment: american us virginia drone defence maker
Kratos: american us san-diego californian texan drone defence aerospace
Huntington Ingalls: american us virginia newport-news shipbuilder defence
Leidos: american us virginia reston defence contractor systems-integrator
Science Applications International: american us virginia reston defence contractor systems-integrator
CACI: american us virginia reston defence contractor systems-integrator
Saab: swedish stockholm defence aerospace
Kongsberg: norwegian kongsberg defence aerospace
Stark Defence: german berlin munich drone defence start-up
Comand AI: french paris defence software start-up
Cambridge Aerospace: british uk cambridge defence missile aerospace start-up
Destinus: dutch swiss drone defence aerospace start-up
Govini: american us virginia arlington defence software data
Rebellion Defense: american us washington defence software start-up
Flock Safety: american us atlanta camera police surveillance start-up
Axon Enterprise: american us arizona scottsdale taser police camera maker
Motorola Solutions: american us chicago radio police telecoms electronics
Babel Street: american us virginia reston surveillance intelligence software data
Cellebrite: israeli petah-tikva forensics surveillance software police
NSO Group: israeli herzliya spyware surveillance maker
Paragon Solutions: israeli tel-aviv spyware surveillance maker
Vaire Computing: british uk london cambridge chip semiconductor designer start-up
Neurophos: american us austin texan photonics optical chip start-up
Lightelligence: chinese american us shanghai boston photonics optical chip
Lightsolver: israeli tel-aviv laser photonics computer start-up
nEye Systems: american us berkeley californian optical photonics networking chip start-up
Oriole Networks: british uk london optical photonics networking start-up
Salience Labs: british uk oxford optical photonics networking chip start-up
Xscape Photonics: american us santa-clara new-york photonics optical laser chip start-up
Quintessent: american us santa-barbara californian photonics optical laser chip start-up
OpenLight Photonics: american us santa-barbara californian photonics optical chip designer start-up
Ranovus: canadian ottawa photonics optical chip
Avicena: american us sunnyvale californian photonics optical microled chip start-up
Mixx Technologies: american us san-jose californian photonics optical networking start-up
Nubis Communications: american us new-jersey photonics optical networking subsidiary
Eliyan: american us santa-clara californian chip chiplet packaging semiconductor start-up
Baya Systems: american us santa-clara californian chip chiplet designer semiconductor start-up
Arteris: american us campbell californian chip designer semiconductor software
Semidynamics: spanish barcelona chip designer semiconductor risc-v start-up
Codasip: german czech munich brno chip designer semiconductor risc-v
Quadric.io: american us burlingame californian chip designer semiconductor start-up
EnCharge AI: american us santa-clara californian chip chipmaker semiconductor designer start-up
Sagence AI: american us santa-clara californian chip chipmaker semiconductor start-up
TetraMem: american us fremont californian chip chipmaker memory semiconductor start-up
Rain AI: american us san-francisco californian chip chipmaker semiconductor start-up
Tensordyne: american us sunnyvale californian start-up chipmaker chip designer
Taalas: canadian toronto start-up chipmaker chip designer
NextSilicon: israeli start-up chipmaker chip designer supercomputer
Speedata: israeli start-up chipmaker chip analytics database
NeuReality: israeli caesarea start-up chipmaker chip inference server
Pliops: israeli start-up chip storage memory
Xsight Labs: israeli start-up chipmaker chip networking
Retym: american us israeli californian start-up chipmaker networking optical
Kandou: swiss lausanne start-up chipmaker chip designer networking
BrainChip: australian sydney chipmaker chip designer neuromorphic
Innatera: dutch delft start-up chipmaker chip neuromorphic
SynSense: swiss chinese zurich start-up chipmaker chip neuromorphic
Femtosense: american us californian start-up chipmaker chip designer
Esperanto Technologies: american us californian start-up chipmaker chip designer risc-v
Ventana Micro Systems: american us californian chip designer start-up risc-v subsidiary
Flow Computing: finnish helsinki start-up chip designer processor
Corintis: swiss lausanne start-up cooling chip
Frore Systems: american us san-jose californian start-up cooling chip
JetCool: american us massachusetts cooling server subsidiary
Motivair: american us buffalo new-york cooling data-centre subsidiary
Asetek: danish aalborg cooling pc components
LiquidStack: american us texan cooling data-centre start-up
Submer: spanish barcelona cooling data-centre start-up
Iceotope: british uk sheffield cooling data-centre start-up
GRC Cooling: american us austin texan cooling data-centre
Accelsius: american us austin texan cooling data-centre start-up
Chemours: american us delaware wilmington chemicals materials cooling
Munters: swedish stockholm cooling data-centre
Alfa Laval: swedish lund cooling engineering industrial
Danfoss: danish nordborg cooling engineering industrial
Stulz: german hamburg cooling data-centre
Rittal: german herborn cooling enclosures power-equipment server
Grundfos: danish bjerringbro pump cooling
Xylem: american us washington water pump
Ecolab: american us minnesota st-paul water cooling chemicals
Veolia: french paris water waste utility
Prolec GE: mexican american monterrey power-equipment transformer subsidiary
Powell Industries: american us houston texan power-equipment electrical switchgear
Nexans: french paris cable cablemaker power-equipment
NKT: danish cable cablemaker power-equipment
CommScope: american us north-carolina networking cable telecoms
Belden: american us st-louis networking cable
Encore Wire: american us texan cable copper subsidiary
ChargePoint: american us californian charging ev network
Vicor: american us massachusetts andover chipmaker power components
Infinera: american us san-jose californian optical networking subsidiary
Extreme Networks: american us north-carolina networking
F5 Inc.: american us seattle networking cybersecurity software
Viavi: american us arizona optical networking test
Keysight: american us santa-rosa californian test electronics
Applied Optoelectronics: american us texan sugar-land optical photonics components
IPG Photonics: american us massachusetts laser photonics
nLight: american us washington laser photonics defence
Semtech: american us californian camarillo chipmaker semiconductor networking
MaxLinear: american us californian carlsbad chipmaker semiconductor networking
SiTime: american us santa-clara californian chipmaker timing semiconductor
Allegro MicroSystems: american us new-hampshire chipmaker semiconductor sensor
Silicon Labs: american us austin texan chipmaker semiconductor wireless
Vishay: american us pennsylvania components electronics chipmaker semiconductor
Littelfuse: american us chicago components electronics semiconductor
Nordic Semiconductor: norwegian trondheim chipmaker semiconductor wireless
ams Osram: austrian german premstaetten chipmaker sensor lighting semiconductor
SUSS MicroTec: german garching munich chip-equipment toolmaker semiconductor
EV Group: austrian chip-equipment toolmaker semiconductor packaging
VAT Group: swiss haag chip-equipment vacuum valve components
Carl Zeiss SMT: german oberkochen optical chip-equipment lithography subsidiary
Edwards Vacuum: british uk sussex vacuum chip-equipment subsidiary
Atlas Copco: swedish stockholm compressor vacuum industrial engineering
Cymer: american us san-diego californian laser chip-equipment lithography subsidiary
MKS: american us massachusetts andover chip-equipment photonics components
Ichor: american us californian fremont chip-equipment components semiconductor
Ultra Clean Holdings: american us californian hayward chip-equipment components semiconductor
Axcelis: american us massachusetts beverly chip-equipment toolmaker semiconductor
Veeco: american us new-york plainview chip-equipment toolmaker semiconductor
Camtek: israeli chip-equipment toolmaker inspection semiconductor
Cohu: american us californian poway chip-equipment test semiconductor
Photronics: american us connecticut brookfield photomask semiconductor materials
Nearfield Instruments: dutch rotterdam chip-equipment toolmaker metrology start-up
Smart Photonics: dutch eindhoven photonics foundry chip start-up
CEA-Leti: french grenoble institute laboratory semiconductor electronics
X-Fab: german belgian erfurt foundry chipmaker semiconductor
Lace Lithography: norwegian bergen start-up lithography chip-equipment
Inversion Semiconductor: american us san-francisco start-up lithography chip-equipment
Multibeam: american us santa-clara californian lithography chip-equipment toolmaker
Diamond Foundry: american us san-francisco diamond materials semiconductor start-up
Akash Systems: american us san-francisco diamond cooling semiconductor start-up
Intel Foundry: american us oregon arizona foundry chipmaker subsidiary
AT&S: austrian leoben circuit-board substrate packaging electronics
TTM Technologies: american us californian santa-ana circuit-board electronics components
Benchmark Electronics: american us arizona tempe contract electronics manufacturer
Plexus Corp.: american us wisconsin neenah contract electronics manufacturer
Arrow Electronics: american us colorado distributor electronics components
Avnet: american us arizona phoenix distributor electronics components
TD Synnex: american us californian florida distributor computer enterprise
Ingram Micro: american us californian irvine distributor computer enterprise
CDW: american us illinois reseller computer enterprise
Insight Enterprises: american us arizona reseller systems-integrator enterprise
World Wide Technology: american us st-louis missouri systems-integrator reseller enterprise
ZT Systems: american us new-jersey server computer subsidiary
Nod.ai: american us californian software compiler start-up subsidiary
Brium: american us software compiler start-up subsidiary
MK1: american us californian software inference start-up subsidiary
SchedMD: american us utah software supercomputer scheduler subsidiary
Xconn Technologies: american us san-jose californian chipmaker networking start-up subsidiary
Innovium: american us san-jose californian chipmaker networking start-up subsidiary
Inphi: american us californian chipmaker optical networking subsidiary
Cavium: american us san-jose californian chipmaker networking subsidiary
CentML: canadian toronto software inference start-up subsidiary
CAISI: american us federal government agency institute standards safety
OSTP: american us washington white-house government office science
USTR: american us washington government agency trade office
Office of Management and Budget: american us washington white-house government office budget
CISA: american us washington federal government agency cybersecurity
National Security Agency: american us maryland federal government agency intelligence spy
CIA: american us langley virginia government agency intelligence spy
FBI: american us washington federal government agency police bureau
Department of Homeland Security: american us washington federal government department ministry security
Immigration and Customs Enforcement: american us washington federal government agency immigration
US Department of Transportation: american us washington federal government department ministry transport
US Department of Education: american us washington federal government department ministry education
US Department of Health and Human Services: american us washington federal government department ministry health
US Department of Veterans Affairs: american us washington federal government department ministry veterans
US Department of Agriculture: american us washington federal government department ministry farm
US Department of the Interior: american us washington federal government department ministry lands
Environmental Protection Agency: american us washington federal government agency regulator environmental
US Census Bureau: american us washington federal government bureau agency statistics
Bureau of Labor Statistics: american us washington federal government bureau agency statistics
Congressional Budget Office: american us washington congressional office agency budget
Congressional Research Service: american us washington congressional research agency
Government Accountability Office: american us washington congressional watchdog auditor agency
USPTO: american us virginia federal government agency patent office
ITC: american us washington federal government agency trade commission
CFIUS: american us washington government committee panel investment security
CFTC: american us washington federal regulator commission derivatives
CFPB: american us washington federal regulator watchdog consumer bureau
EEOC: american us washington federal regulator commission employment
NLRB: american us washington federal regulator board labour
FAA: american us washington federal regulator agency aviation
NTSB: american us washington federal watchdog agency transport safety
NIH: american us maryland bethesda federal government institute health medical
ARPA-H: american us federal government agency health research
ARPA-E: american us federal government agency energy research
DIU: american us californian mountain-view pentagon government agency defence unit
CDAO: american us washington pentagon government defence office
US Army: american us washington army military defence government
US Air Force: american us washington air-force military defence government
US Navy: american us washington navy military defence government
US Space Force: american us washington space-force military space government
US Senate: american us washington parliament senate congress chamber
US House of Representatives: american us washington parliament house congress chamber
House Select Committee on the CCP: american us washington congressional committee panel house parliament
Genesis Mission: american us federal government programme science laboratory supercomputer
National AI Research Resource: american us federal government programme science supercomputer
CPUC: american us californian san-francisco regulator commission utility state
California DMV: american us californian sacramento regulator agency state motor-vehicles
California Privacy Protection Agency: american us californian sacramento regulator agency privacy watchdog state
Public Utility Commission of Texas: american us texan austin regulator commission utility state
Georgia Public Service Commission: american us georgia atlanta regulator commission utility state
Empire State Development: american us new-york agency state government development
Ninth Circuit: american us san-francisco californian court appeals federal
Delaware Court of Chancery: american us delaware wilmington court chancery state
District of Delaware: american us delaware wilmington court district federal
European Council: european eu brussels council leaders government
European AI Office: european eu brussels regulator office agency
European Data Protection Board: european eu brussels regulator watchdog board privacy
European Data Protection Supervisor: european eu brussels watchdog regulator privacy supervisor
European Medicines Agency: european eu amsterdam regulator agency medical drug
European Patent Office: european munich office agency patent
European Space Agency: european paris agency space
European Court of Auditors: european eu luxembourg watchdog auditor court
ENISA: european eu athens agency cybersecurity
Chips Joint Undertaking: european eu brussels agency joint-venture chip fund
Horizon Europe: european eu brussels programme research fund
InvestAI: european eu brussels programme investment fund
Council of Europe: european strasbourg rights council body
NATO: international western brussels alliance military defence
NATO Innovation Fund: international european amsterdam venture fund investor defence
UNESCO: international un paris agency cultural education
WIPO: international un geneva agency patent
ITU: international un geneva agency telecoms standards
International Labour Organization: international un geneva agency labour
WTO: international global geneva trade body organisation
World Health Organization: international un geneva agency health
IAEA: international un vienna agency nuclear watchdog
Bank for International Settlements: international swiss basel bank central-bank
Financial Stability Board: international global basel watchdog regulator board
World Economic Forum: international swiss geneva davos forum foundation
HM Treasury: british uk london government ministry finance treasury
UK Ministry of Defence: british uk london government ministry defence
UK Department for Energy Security and Net Zero: british uk london government ministry department energy
UK Department for Business and Trade: british uk london government ministry department business trade
UK Intellectual Property Office: british uk newport welsh government agency patent office
Financial Conduct Authority: british uk london regulator watchdog financial
NHS: british uk health service public
UK Parliament: british uk london westminster parliament
Sovereign AI Unit: british uk london government unit sovereign fund
Advanced Research and Invention Agency: british uk london government agency research
UK Research and Innovation: british uk swindon government agency research science
High Court of England and Wales: british uk london english court
Great British Energy Nuclear: british uk government agency nuclear reactor
GCHQ: british uk cheltenham government agency intelligence spy
Bundesnetzagentur: german bonn regulator agency network telecoms
BaFin: german bonn frankfurt regulator watchdog financial
German Federal Office for Information Security: german bonn federal government agency cybersecurity
Bundeswehr: german berlin army military defence
German Ministry for Economic Affairs: german berlin government ministry economy
German Ministry of Research: german berlin government ministry research space
French Ministry of the Economy: french paris government ministry economy finance
Autorité de la concurrence: french paris regulator watchdog antitrust competition
Arcom: french paris regulator watchdog broadcaster media
French Ministry of the Armed Forces: french paris government ministry defence
Garante: italian rome regulator watchdog privacy
AGCM: italian rome regulator watchdog antitrust competition
Dutch Data Protection Authority: dutch hague regulator watchdog privacy
Netherlands Authority for Consumers and Markets: dutch hague regulator watchdog antitrust competition
Coimisiún na Meán: irish dublin regulator watchdog media
Commission for Regulation of Utilities: irish dublin regulator commission utility energy
AEPD: spanish madrid regulator watchdog privacy agency
AESIA: spanish coruna regulator watchdog supervisor agency
Innovation, Science and Economic Development Canada: canadian ottawa government ministry department industry
Competition Bureau Canada: canadian ottawa regulator watchdog antitrust bureau competition
Office of the Privacy Commissioner of Canada: canadian ottawa regulator watchdog privacy commissioner
Canadian AI Safety Institute: canadian ottawa government institute safety
ANPD: brazilian brasilia regulator watchdog privacy agency
BNDES: brazilian rio bank lender development state
CADE: brazilian brasilia regulator watchdog antitrust competition
Comisión Federal de Electricidad: mexican utility power state
CORFO: chilean santiago government agency development
CENIA: chilean santiago institute research centre
Georgia Tech: american us atlanta georgia university school
University of Texas at Austin: american us austin texan university
Texas A&M: american us texan university
University of Michigan: american us michigan ann-arbor university
University of Illinois: american us illinois university
Purdue University: american us indiana university
University of Pennsylvania: american us philadelphia pennsylvania university ivy-league
Wharton School: american us philadelphia school business university
Duke University: american us durham north-carolina university
Johns Hopkins University: american us baltimore maryland university medical
Northwestern University: american us chicago illinois university
UC San Diego: american us san-diego californian university
UC Santa Barbara: american us santa-barbara californian university
UC San Francisco: american us san-francisco californian university medical school
UC Irvine: american us irvine californian university
University of California: american us californian university
California State University: american us californian university
University of Southern California: american us los-angeles californian university
Arizona State University: american us arizona tempe university
Ohio State University: american us ohio columbus university
Virginia Tech: american us virginia blacksburg university
University of Virginia: american us virginia charlottesville university
University of Maryland: american us maryland university
University of Florida: american us florida gainesville university
University of Minnesota: american us minnesota minneapolis university
Brown University: american us rhode-island providence university ivy-league
Dartmouth College: american us new-hampshire hanover university college ivy-league
Boston University: american us boston university
Northeastern University: american us boston university
University of Colorado: american us colorado boulder university
Rice University: american us houston texan university
Vanderbilt University: american us nashville tennessee university
Rensselaer Polytechnic Institute: american us new-york troy university institute school
Massachusetts General Hospital: american us boston hospital medical
Mass General Brigham: american us boston hospital medical health
Mount Sinai: american us new-york hospital medical school health
Memorial Sloan Kettering: american us new-york hospital cancer medical
Scripps Research: american us la-jolla californian institute biotech medical research
Salk Institute: american us la-jolla californian institute biology medical research
Santa Fe Institute: american us new-mexico santa-fe institute research
National Bureau of Economic Research: american us massachusetts cambridge institute economics research
Hoover Institution: american us stanford californian institute think-tank conservative
Cato Institute: american us washington institute think-tank libertarian
Heritage Foundation: american us washington think-tank foundation conservative
Council on Foreign Relations: american us new-york think-tank council
Atlantic Council: american us washington think-tank council
Carnegie Endowment: american us washington think-tank foundation
Center for a New American Security: american us washington think-tank security
ITIF: american us washington think-tank foundation technology
Chatham House: british uk london think-tank institute
Institute for Public Policy Research: british uk london think-tank institute
Tony Blair Institute: british uk london think-tank institute
Resolution Foundation: british uk london think-tank foundation
Ifo Institute: german munich institute economics think-tank
Urban Institute: american us washington think-tank institute
Pacific Northwest National Laboratory: american us washington richland laboratory lab national energy
Brookhaven National Laboratory: american us new-york laboratory lab national physics
Fermilab: american us illinois chicago laboratory lab national physics
SLAC: american us californian stanford laboratory lab national physics
Princeton Plasma Physics Laboratory: american us new-jersey princeton laboratory lab fusion national
National Renewable Energy Laboratory: american us colorado laboratory lab national renewables energy
Savannah River National Laboratory: american us south-carolina laboratory lab national nuclear
NCSA: american us illinois supercomputer centre institute
MIT Lincoln Laboratory: american us massachusetts laboratory lab defence university
McGill University: canadian montreal university
University of Montreal: canadian montreal university
University of Waterloo: canadian waterloo ontario university
University of Alberta: canadian edmonton alberta university
University of British Columbia: canadian vancouver university
Amii: canadian edmonton alberta institute lab research
CIFAR: canadian toronto institute research charity
Alan Turing Institute: british uk london institute national research
King's College London: british uk london university college
London School of Economics: british uk london university school economics
University of Manchester: british uk manchester university
University of Warwick: british uk coventry university
University of Southampton: british uk southampton university
Royal Society: british uk london academy science society
Francis Crick Institute: british uk london institute biology medical
Wellcome Trust: british uk london charity foundation health medical
LMU Munich: german munich university
RWTH Aachen: german aachen university
Karlsruhe Institute of Technology: german karlsruhe university institute
TU Darmstadt: german darmstadt university
TU Dresden: german dresden university
University of Tübingen: german tuebingen university
DFKI: german kaiserslautern saarbruecken institute research lab
Helmholtz Association: german bonn berlin association research laboratory
DLR: german cologne agency aerospace space institute
Hasso Plattner Institute: german potsdam institute university
CNRS: french paris institute research national
CEA: french paris agency institute nuclear energy research
École Polytechnique: french paris palaiseau school university
École Normale Supérieure: french paris school university
Université Paris-Saclay: french paris university
Institut Pasteur: french paris institute biology medical
GENCI: french paris supercomputer agency
INSEAD: french fontainebleau school business
TU Delft: dutch delft university
TU Eindhoven: dutch eindhoven university
University of Amsterdam: dutch amsterdam university
TNO: dutch hague institute research
KU Leuven: belgian leuven university
KTH: swedish stockholm university institute
Chalmers University: swedish gothenburg university
Karolinska Institutet: swedish stockholm university medical institute
University of Copenhagen: danish copenhagen university
Technical University of Denmark: danish copenhagen lyngby university
Novo Nordisk Foundation: danish copenhagen foundation charity
Aalto University: finnish helsinki espoo university
VTT: finnish espoo institute research
SINTEF: norwegian trondheim institute research
Politecnico di Milano: italian milan university
Italian Institute of Technology: italian genoa institute research robotics
Polytechnic University of Catalonia: spanish catalan barcelona university
University of Zurich: swiss zurich university
University of Geneva: swiss geneva university
IDSIA: swiss lugano institute lab research
Paul Scherrer Institute: swiss villigen institute laboratory physics
INSAIT: bulgarian sofia institute models research
Jagiellonian University: polish krakow university
University of São Paulo: brazilian sao-paulo university
Tecnológico de Monterrey: mexican monterrey university
Tel Aviv University: israeli tel-aviv university
Hebrew University: israeli jerusalem university
Trend Micro: japanese tokyo cybersecurity software
Soracom: japanese tokyo telecoms carrier iot subsidiary
iret Inc.: japanese tokyo cloud systems-integrator subsidiary
NTT Research: japanese american californian sunnyvale laboratory lab subsidiary
NTT Innovative Devices: japanese yokohama photonics optical chip components subsidiary
NTT Comware: japanese tokyo software systems-integrator telecoms subsidiary
NTT TechnoCross: japanese tokyo software systems-integrator subsidiary
NTT Advanced Technology: japanese kawasaki systems-integrator software subsidiary
NTT Finance: japanese tokyo lender leasing finance subsidiary
NTT Docomo Ventures: japanese tokyo venture investor fund subsidiary
NTT DC REIT: japanese singaporean singapore data-centre landlord trust real-estate
KDDI Open Innovation Fund: japanese tokyo venture fund investor
Z Venture Capital: japanese tokyo venture investor fund subsidiary
Deepcore: japanese tokyo venture investor incubator subsidiary
BBIX: japanese tokyo internet exchange networking subsidiary
MONET Technologies: japanese tokyo mobility self-driving joint-venture ride-hailing
Cubic Telecom: irish dublin telecoms connected-car software subsidiary
Spectee: japanese tokyo start-up disaster crisis data
KARAKURI Inc.: japanese tokyo start-up chatbot models customer-service
Helpfeel: japanese kyoto start-up search software enterprise
RevComm: japanese tokyo start-up voice software enterprise
Advanced Media: japanese tokyo voice speech software
Hmcomm: japanese tokyo voice speech software
Kudan: japanese tokyo software robotics mapping
Morpho Inc.: japanese tokyo image software
OPTiM: japanese saga tokyo software iot enterprise
Serverworks: japanese tokyo cloud systems-integrator
Classmethod: japanese tokyo cloud systems-integrator
HENNGE: japanese tokyo cybersecurity cloud software
PLAID Inc.: japanese tokyo marketing software
Geniee: japanese tokyo advertising marketing software
JAPAN AI: japanese tokyo software enterprise agent subsidiary
Finatext: japanese tokyo fintech software brokerage
Autify: japanese tokyo start-up software testing
Nowcast: japanese tokyo data analytics financial subsidiary
Kaonavi: japanese tokyo software hr enterprise
RAKUS: japanese tokyo osaka software cloud enterprise
CADDi: japanese tokyo start-up software manufacturing procurement
Shippio: japanese tokyo start-up logistics software
ANDPAD: japanese tokyo start-up construction software
Digital Arts: japanese tokyo cybersecurity software
FFRI Security: japanese tokyo cybersecurity software
LAC Co.: japanese tokyo cybersecurity systems-integrator
NRI SecureTechnologies: japanese tokyo cybersecurity consultancy subsidiary
GMO Flatt Security: japanese tokyo cybersecurity subsidiary
GMO Pepabo: japanese tokyo fukuoka hosting internet e-commerce subsidiary
GMO Payment Gateway: japanese tokyo payments subsidiary
LPIXEL: japanese tokyo start-up medical image software
Aillis: japanese tokyo start-up medical device
CureApp: japanese tokyo start-up medical health software
KAKEHASHI Inc.: japanese tokyo start-up pharmacy health software
AI Robot Association: japanese tokyo association robot robotics models
Integral AI: japanese american tokyo start-up lab models robotics
Sparticle: japanese tokyo start-up software enterprise
GDEP Advance: japanese tokyo server computer gpu reseller
Morgenrot: japanese tokyo start-up cloud gpu data-centre
RUTILEA: japanese kyoto start-up data-centre cloud software
Prometech: japanese tokyo software simulation gpu
QunaSys: japanese tokyo start-up quantum software
Jij Inc.: japanese tokyo start-up quantum software optimisation
blueqat: japanese tokyo start-up quantum computer software
BroadBand Tower: japanese tokyo data-centre hosting cloud
Arteria Networks: japanese tokyo telecoms carrier internet
STNet: japanese takamatsu shikoku telecoms carrier data-centre subsidiary
agile energy X: japanese tokyo bitcoin miner data-centre power subsidiary
TEPCO Energy Partner: japanese tokyo utility power retailer subsidiary
Asia Pacific Land: asian hong-kong real-estate developer data-centre landlord investor
ESR Group: asian hong-kong real-estate logistics landlord data-centre developer
Hulic: japanese tokyo real-estate landlord developer
Tokyo Tatemono: japanese tokyo real-estate landlord developer
Nomura Real Estate: japanese tokyo real-estate landlord developer
Komatsu: japanese tokyo machinery construction-machinery manufacturer
Kubota: japanese osaka machinery tractor farm manufacturer
Yanmar: japanese osaka machinery engine manufacturer
Daifuku: japanese osaka logistics conveyor chip-equipment robotics
Murata Machinery: japanese kyoto machinery logistics chip-equipment
Hirata Corporation: japanese kumamoto machinery chip-equipment production
Nabtesco: japanese tokyo robot gear components machinery
Harmonic Drive Systems: japanese tokyo robot gear components
Nachi-Fujikoshi: japanese toyama robot machinery bearing
Sumitomo Heavy Industries: japanese tokyo machinery industrial chip-equipment shipbuilder
Yokogawa Electric: japanese tokyo automation industrial electronics
Azbil: japanese tokyo automation industrial building
Shimadzu: japanese kyoto instruments medical precision
Sysmex: japanese kobe medical diagnostics health
Anritsu: japanese kanagawa test electronics telecoms
Hamamatsu Photonics: japanese hamamatsu photonics optical sensor
Ushio: japanese tokyo lamp optical chip-equipment lighting
Gigaphoton: japanese tochigi laser chip-equipment lithography subsidiary
Oki Electric: japanese tokyo electronics telecoms
Sanken Electric: japanese saitama chipmaker semiconductor power
Toshiba Electronic Devices & Storage: japanese kawasaki chipmaker semiconductor storage subsidiary
NuFlare Technology: japanese yokohama chip-equipment toolmaker photomask subsidiary
Shibaura Mechatronics: japanese yokohama chip-equipment toolmaker semiconductor
Micronics Japan: japanese tokyo probe-card chip-equipment test semiconductor
Japan Electronic Materials: japanese amagasaki probe-card chip-equipment test semiconductor
Yamaichi Electronics: japanese tokyo connector socket components electronics
Samco: japanese kyoto chip-equipment toolmaker semiconductor
Tokyo Electron Device: japanese tokyo yokohama distributor semiconductor electronics subsidiary
Mitsubishi Gas Chemical: japanese tokyo chemicals materials
Mitsubishi Materials: japanese tokyo metals materials copper
JX Advanced Metals: japanese tokyo metals materials semiconductor copper
Sumitomo Metal Mining: japanese tokyo metals mining materials
Tokuyama: japanese yamaguchi chemicals materials polysilicon
Denka: japanese tokyo chemicals materials
Tokai Carbon: japanese tokyo carbon materials graphite
Kanto Denka: japanese tokyo chemicals gas materials
Stella Chemifa: japanese osaka chemicals materials
Tri Chemical Laboratories: japanese yamanashi chemicals materials semiconductor
Taiyo Holdings: japanese tokyo saitama chemicals materials ink packaging
Union Tool: japanese tokyo drill toolmaker circuit-board
Meiko Electronics: japanese kanagawa circuit-board electronics components
MARUWA: japanese aichi ceramics materials components
NGK Insulators: japanese nagoya ceramics materials battery insulator
Niterra: japanese nagoya spark-plug ceramics components
TOTO: japanese kitakyushu toilet ceramics chip-equipment materials
Hirose Electric: japanese yokohama connector components electronics
Japan Aviation Electronics: japanese tokyo connector components electronics
Nippon Chemi-Con: japanese tokyo capacitor components electronics
Nichicon: japanese kyoto capacitor components electronics
Sanyo Denki: japanese tokyo fan motor cooling components
Nuvoton Technology Japan: japanese kyoto chipmaker semiconductor subsidiary
JS Foundry: japanese niigata foundry chipmaker semiconductor
Oxide Corporation: japanese yamanashi crystal laser optical materials
QD Laser: japanese kawasaki laser photonics optical
Exeo Group: japanese tokyo telecoms construction engineering
Mirait One: japanese tokyo telecoms construction engineering
Comsys Holdings: japanese tokyo telecoms construction engineering
Kraftia: japanese fukuoka electrical construction engineering
Toenec: japanese nagoya electrical construction engineering subsidiary
Dai-Dan: japanese osaka construction engineering cooling air-conditioning
Nikken Sekkei: japanese tokyo architect designer construction
Sony Honda Mobility: japanese tokyo carmaker automaker ev joint-venture
Toyota Industries: japanese aichi kariya automaker forklift machinery components
Woven Capital: japanese tokyo venture investor fund subsidiary
Toyota Ventures: japanese american californian venture investor fund subsidiary
Sony Innovation Fund: japanese tokyo venture investor fund
GO Inc.: japanese tokyo ride-hailing taxi app
newmo: japanese osaka start-up ride-hailing taxi robotaxi
BOLDLY: japanese tokyo self-driving bus subsidiary
Tokyo Robotics: japanese tokyo robot robotics humanoid start-up subsidiary
Rapyuta Robotics: japanese tokyo robot robotics logistics warehouse start-up
GITAI: japanese american tokyo californian space robot robotics start-up
LexxPluss: japanese kawasaki robot robotics logistics start-up
Connected Robotics: japanese tokyo robot robotics food start-up
ugo Inc.: japanese tokyo robot robotics security start-up
Donut Robotics: japanese tokyo robot robotics humanoid start-up
Quantum Mesh: japanese osaka data-centre cooling start-up
Looop: japanese tokyo power retailer renewables utility
Shizen Energy: japanese fukuoka renewables energy developer
enechain: japanese tokyo start-up energy power exchange
Digital Grid: japanese tokyo power exchange energy
Eurus Energy: japanese tokyo renewables wind energy subsidiary
Japan Nuclear Fuel: japanese aomori rokkasho nuclear fuel energy
JAEA: japanese ibaraki nuclear agency reactor institute research
Toho Gas: japanese nagoya gas utility energy
Japan Exchange Group: japanese tokyo exchange stock bourse holding
Tokyo Stock Exchange: japanese tokyo exchange stock bourse
Credit Saison: japanese tokyo lender credit-card payments
SBI Shinsei Bank: japanese tokyo bank lender subsidiary
Sumishin SBI Net Bank: japanese tokyo bank lender internet subsidiary
Shizuoka Financial Group: japanese shizuoka bank lender regional holding
Fukuoka Financial Group: japanese fukuoka bank lender regional holding
Mitsubishi UFJ Asset Management: japanese tokyo asset-manager fund investor subsidiary
Nomura Asset Management: japanese tokyo asset-manager fund investor subsidiary
Asset Management One: japanese tokyo asset-manager fund investor
Genesia Ventures: japanese tokyo venture investor fund
Beyond Next Ventures: japanese tokyo venture investor fund
East Ventures: japanese singaporean jakarta venture investor fund
Mizuho Capital: japanese tokyo venture investor fund subsidiary
SMBC Venture Capital: japanese tokyo venture investor fund subsidiary
JIC Venture Growth Investments: japanese tokyo venture investor fund government subsidiary
JIC Capital: japanese tokyo private-equity investor fund government subsidiary
Kodansha: japanese tokyo publisher manga magazine
Shueisha: japanese tokyo publisher manga magazine
Shogakukan: japanese tokyo publisher manga magazine
Studio Ghibli: japanese tokyo studio animation anime film
Toei Animation: japanese tokyo studio animation anime
Toho Co.: japanese tokyo film studio cinema
pixiv: japanese tokyo internet illustration social-media
Avex: japanese tokyo music label entertainment
CODA: japanese tokyo association content anti-piracy copyright
Japan Newspaper Publishers and Editors Association: japanese tokyo association newspaper publisher
Mantra Inc.: japanese tokyo start-up translation manga
Orange Inc.: japanese tokyo start-up translation manga
Japanese Foreign Ministry: japanese tokyo government ministry foreign
Japanese Ministry of Justice: japanese tokyo government ministry justice
Ministry of Agriculture, Forestry and Fisheries: japanese tokyo government ministry farm agriculture
National Police Agency: japanese tokyo government agency police
Tokyo Metropolitan Police: japanese tokyo police city
Consumer Affairs Agency: japanese tokyo government agency regulator consumer
AI Strategic Headquarters: japanese tokyo government cabinet headquarters
PMDA: japanese tokyo regulator agency drug medical
AMED: japanese tokyo agency medical research government
Kobe University: japanese kobe university
Hiroshima University: japanese hiroshima university
Hitotsubashi University: japanese tokyo university
Ritsumeikan University: japanese kyoto university
Yokohama National University: japanese yokohama university
Advanced Telecommunications Research Institute International: japanese kyoto institute laboratory research telecoms
Japanese Society for Artificial Intelligence: japanese tokyo association society academic
Information Processing Society of Japan: japanese tokyo association society academic computer
Japan Federation of Bar Associations: japanese tokyo association legal lawyers bar
Renewable Energy Institute: japanese tokyo institute think-tank renewables energy
CRIEPI: japanese tokyo institute research power laboratory
Institute of Energy Economics, Japan: japanese tokyo institute think-tank energy
Chinese Foreign Ministry: chinese beijing government ministry foreign
China Securities Regulatory Commission: chinese beijing regulator watchdog securities commission
CAICT: chinese beijing government institute think-tank telecoms
Shengshu Technology: chinese beijing start-up video models lab
PixVerse: chinese beijing start-up video models app
Infinigence AI: chinese beijing shanghai start-up cloud software infrastructure
SiliconFlow: chinese beijing start-up cloud inference infrastructure
DP Technology: chinese beijing start-up science simulation models
QCraft: chinese beijing suzhou start-up self-driving software
Haomo.ai: chinese beijing start-up self-driving software
Neolix: chinese beijing start-up self-driving delivery van robotaxi
Zelos: chinese suzhou start-up self-driving delivery van logistics
Hello Inc.: chinese shanghai bike-sharing ride-hailing robotaxi
CaoCao: chinese hangzhou ride-hailing robotaxi
Zhuoyu Technology: chinese shenzhen self-driving start-up components
Yinwang: chinese shenzhen self-driving software components subsidiary
Chery: chinese wuhu carmaker automaker state
Great Wall Motor: chinese baoding carmaker automaker
GAC Group: chinese guangzhou carmaker automaker state
FAW Group: chinese changchun carmaker automaker state
Dongfeng Motor: chinese wuhan carmaker automaker state
Changan Automobile: chinese chongqing carmaker automaker state
BAIC Group: chinese beijing carmaker automaker state
Leapmotor: chinese hangzhou carmaker automaker ev
Avatr: chinese chongqing carmaker automaker ev subsidiary
ECARX: chinese hubei wuhan automotive software components
Desay SV: chinese huizhou automotive electronics components
X Square Robot: chinese shenzhen start-up robot robotics humanoid models
Leju Robotics: chinese shenzhen start-up robot robotics humanoid
EngineAI: chinese shenzhen start-up robot robotics humanoid
Noetix Robotics: chinese beijing start-up robot robotics humanoid
Booster Robotics: chinese beijing start-up robot robotics humanoid
LimX Dynamics: chinese shenzhen start-up robot robotics humanoid
MagicLab: chinese suzhou start-up robot robotics humanoid
Deep Robotics: chinese hangzhou start-up robot robotics quadruped humanoid
Robotera: chinese beijing start-up robot robotics humanoid
Spirit AI: chinese hangzhou start-up robot robotics models
Galaxea AI: chinese beijing start-up robot robotics models
Dobot: chinese shenzhen robot robotics cobot
Estun: chinese nanjing robot robotics industrial automation
Siasun: chinese shenyang robot robotics industrial automation
Inovance: chinese shenzhen automation industrial components robotics
Orbbec: chinese shenzhen camera sensor robotics
Sanhua Intelligent Controls: chinese zhejiang hangzhou components cooling valve robot
Pudu Robotics: chinese shenzhen robot robotics delivery start-up
Keenon Robotics: chinese shanghai robot robotics delivery start-up
Geekplus: chinese beijing robot robotics warehouse logistics
Hai Robotics: chinese shenzhen robot robotics warehouse logistics
Roborock: chinese beijing robot vacuum appliances
Ecovacs: chinese suzhou robot vacuum appliances
Dreame: chinese suzhou robot vacuum appliances
Insta360: chinese shenzhen camera drone electronics
X-Humanoid: chinese beijing robot humanoid robotics institute
BrainCo: chinese hangzhou start-up brain neurotech medical
Manycore Tech: chinese hangzhou software designer spatial
Lisuan Technology: chinese shanghai start-up chipmaker chip designer gpu
Axera: chinese ningbo shanghai chipmaker chip designer
SemiDrive: chinese nanjing chipmaker chip designer automotive
Rockchip: chinese fuzhou chipmaker chip designer
Unisoc: chinese shanghai chipmaker chip designer smartphone
Piotech: chinese shenyang chip-equipment toolmaker semiconductor
ACM Research: chinese american californian shanghai chip-equipment toolmaker semiconductor
Hwatsing: chinese tianjin chip-equipment toolmaker semiconductor
JCET: chinese jiangyin packaging chip semiconductor
Tongfu Microelectronics: chinese nantong packaging chip semiconductor
Nexchip: chinese hefei foundry chipmaker semiconductor
SJ Semiconductor: chinese jiangyin packaging chip semiconductor
Sanan Optoelectronics: chinese xiamen chipmaker led semiconductor
Shennan Circuits: chinese shenzhen circuit-board substrate electronics
WUS Printed Circuit: chinese kunshan circuit-board electronics
Victory Giant Technology: chinese huizhou circuit-board electronics
Shengyi Technology: chinese dongguan laminate materials circuit-board
Accelink: chinese wuhan optical photonics components
YOFC: chinese wuhan optical fibre cable
Hengtong Optic-Electric: chinese suzhou optical fibre cable
Luxshare: chinese dongguan shenzhen electronics contract components connector
Goertek: chinese weifang electronics contract components acoustic
Lens Technology: chinese changsha hunan glass components electronics
Envicool: chinese shenzhen cooling data-centre
Sungrow: chinese hefei solar inverter battery renewables power-equipment
EVE Energy: chinese huizhou battery energy
Gotion High-Tech: chinese hefei battery energy
Longsys: chinese shenzhen memory storage semiconductor
SwaySure: chinese shenzhen memory chipmaker semiconductor
Pengxinwei: chinese shenzhen foundry chipmaker semiconductor
Sophgo: chinese beijing chipmaker chip designer
Intellifusion: chinese shenzhen chipmaker chip designer
Origin Quantum: chinese hefei quantum computer
QuantumCTek: chinese hefei quantum cybersecurity
Range Intelligent Computing: chinese langfang hebei data-centre landlord
Sinnet: chinese beijing data-centre cloud
Yonyou: chinese beijing software enterprise
Kingdee: chinese shenzhen software enterprise
Kingsoft: chinese beijing software games
Sangfor: chinese shenzhen cybersecurity cloud
Qi An Xin: chinese beijing cybersecurity software
ThunderSoft: chinese beijing software automotive
TAL Education: chinese beijing education tutoring
New Oriental: chinese beijing education tutoring
Weibo: chinese beijing social-media internet
Meitu: chinese xiamen image app software
Midea: chinese foshan guangdong appliances robotics
Haier: chinese qingdao appliances electronics
Hisense: chinese qingdao electronics appliances tv
TCL Technology: chinese huizhou electronics display tv
Realme: chinese shenzhen smartphone electronics
Anker: chinese changsha shenzhen electronics charging battery
EHang: chinese guangzhou drone flying-taxi aerospace
Xreal: chinese beijing start-up glasses ar electronics
Rokid: chinese hangzhou start-up glasses ar electronics
RayNeo: chinese shenzhen start-up glasses ar electronics
Plaud: chinese american shenzhen san-francisco start-up voice recorder electronics
Shein: chinese singaporean nanjing singapore fashion retailer e-commerce
Ping An: chinese shenzhen insurer bank
ICBC: chinese beijing bank lender state
China Merchants Bank: chinese shenzhen bank lender
WeBank: chinese shenzhen bank lender internet
China General Nuclear: chinese shenzhen nuclear power utility state
China National Nuclear Corporation: chinese beijing nuclear power reactor state
PetroChina: chinese beijing oil gas energy state
Sinopec: chinese beijing oil refiner energy state
CETC: chinese beijing electronics defence conglomerate state
China Electronics Corporation: chinese beijing electronics conglomerate state
Qiming Venture Partners: chinese shanghai venture investor fund
ZhenFund: chinese beijing venture investor fund
Sinovation Ventures: chinese beijing venture investor fund
Legend Capital: chinese beijing venture investor fund
Shunwei Capital: chinese beijing venture investor fund
5Y Capital: chinese shanghai venture investor fund
Boyu Capital: chinese hong-kong private-equity investor fund
Granite Asia: singaporean asian singapore venture investor fund
Hong Kong Exchanges and Clearing: hong-kong chinese exchange stock bourse
HKUST: hong-kong chinese university
Chinese University of Hong Kong: hong-kong chinese university
USTC: chinese hefei university
Nanjing University: chinese nanjing university
Harbin Institute of Technology: chinese harbin university institute
Beihang University: chinese beijing university aerospace
Renmin University: chinese beijing university
Institute of Computing Technology: chinese beijing institute laboratory computer
Zhejiang Lab: chinese hangzhou laboratory lab institute
Xiaoice: chinese beijing chatbot start-up
Laiye: chinese beijing software enterprise automation start-up
Meshy AI: chinese american californian start-up 3d models image
Deepexi: chinese beijing software enterprise models
Aspeed Technology: taiwanese hsinchu chipmaker chip designer server
ASMedia: taiwanese taipei chipmaker chip designer
eMemory: taiwanese hsinchu chip designer memory
Faraday Technology: taiwanese hsinchu chip designer
Gold Circuit Electronics: taiwanese taoyuan circuit-board electronics
Elite Material: taiwanese taoyuan laminate materials circuit-board
Taiwan Union Technology: taiwanese hsinchu laminate materials circuit-board
Nan Ya Plastics: taiwanese taipei plastics materials chemicals laminate
Zhen Ding: taiwanese taoyuan circuit-board electronics
Kinsus: taiwanese taoyuan substrate packaging circuit-board
Compeq: taiwanese taoyuan circuit-board electronics
King Yuan Electronics: taiwanese miaoli hsinchu chip test packaging
Powertech Technology: taiwanese hsinchu packaging chip memory
ChipMOS: taiwanese hsinchu packaging chip test
SPIL: taiwanese taichung packaging chip subsidiary
Chroma ATE: taiwanese taoyuan test chip-equipment electronics
MPI Corporation: taiwanese hsinchu probe-card test chip-equipment
WinWay: taiwanese kaohsiung socket test chip-equipment
Gudeng Precision: taiwanese taipei chip-equipment components materials
Adata: taiwanese taipei memory storage
Advantech: taiwanese taipei computer industrial server
MiTAC: taiwanese taoyuan server computer contract
Lotes: taiwanese keelung connector socket components
BizLink: taiwanese californian cable connector components
Jentech: taiwanese taoyuan cooling heat-spreader components
LandMark Optoelectronics: taiwanese tainan optical photonics materials
Win Semiconductors: taiwanese taoyuan foundry chipmaker semiconductor
Macronix: taiwanese hsinchu memory chipmaker
WT Microelectronics: taiwanese taipei distributor semiconductor electronics
WPG Holdings: taiwanese taipei distributor semiconductor electronics
Fubon Financial: taiwanese taipei bank insurer lender holding
Cathay Financial: taiwanese taipei insurer bank lender holding
Taiwan Mobile: taiwanese taipei telecoms carrier
Far EasTone: taiwanese taipei telecoms carrier
HTC: taiwanese taoyuan smartphone electronics headset
Kneron: american taiwanese san-diego start-up chipmaker chip designer
Ingrasys: taiwanese taoyuan server contract subsidiary
NCHC: taiwanese hsinchu supercomputer institute
Academia Sinica: taiwanese taipei academy institute research
Ministry of Economic Affairs (Taiwan): taiwanese taipei government ministry economy
Ministry of Digital Affairs (Taiwan): taiwanese taipei government ministry digital
National Tsing Hua University: taiwanese hsinchu university
National Yang Ming Chiao Tung University: taiwanese hsinchu university
SK Broadband: south-korean korean seoul telecoms internet data-centre subsidiary
SK Siltron: south-korean korean gumi wafer semiconductor materials subsidiary
SK Innovation: south-korean korean seoul energy oil battery refiner subsidiary
SKC: south-korean korean seoul materials chemicals glass subsidiary
Absolics: american south-korean georgia covington glass substrate packaging subsidiary
SK AX: south-korean korean seongnam systems-integrator enterprise subsidiary
Samsung SDI: south-korean korean yongin battery materials
Samsung Display: south-korean korean yongin display oled electronics subsidiary
Samsung Heavy Industries: south-korean korean geoje shipbuilder shipping
SEMES: south-korean korean cheonan chip-equipment toolmaker semiconductor subsidiary
LG Chem: south-korean korean seoul chemicals materials battery
Hyundai AutoEver: south-korean korean seoul systems-integrator software automotive subsidiary
Hyundai Engineering & Construction: south-korean korean seoul construction builder nuclear engineering
Hanwha Aerospace: south-korean korean aerospace defence space
Hanwha Ocean: south-korean korean geoje shipbuilder defence shipping
Korea Zinc: south-korean korean seoul smelter metals materials zinc
Doosan: south-korean korean seoul conglomerate robotics materials energy
DB HiTek: south-korean korean bucheon foundry chipmaker semiconductor
Wonik IPS: south-korean korean pyeongtaek chip-equipment toolmaker semiconductor
Jusung Engineering: south-korean korean chip-equipment toolmaker semiconductor
Soulbrain: south-korean korean seongnam chemicals materials semiconductor
Dongjin Semichem: south-korean korean chemicals materials semiconductor photoresist
Simmtech: south-korean korean cheongju circuit-board substrate packaging
Daeduck Electronics: south-korean korean ansan circuit-board substrate packaging
Isu Petasys: south-korean korean daegu circuit-board electronics
Semifive: south-korean korean seongnam chip designer semiconductor
GaonChips: south-korean korean seongnam chip designer semiconductor
HyperAccel: south-korean korean seoul start-up chipmaker chip designer
XCENA: south-korean korean seongnam start-up chipmaker memory chip
OpenEdges: south-korean korean seoul chip designer semiconductor memory
Moreh: south-korean korean seoul start-up software infrastructure gpu
Motif Technologies: south-korean korean seoul start-up lab models subsidiary
Trillion Labs: south-korean korean seoul start-up lab models
NC AI: south-korean korean seongnam lab models games subsidiary
Saltlux: south-korean korean seoul software models enterprise
Nota AI: south-korean korean seoul daejeon software models start-up
Lablup: south-korean korean seoul start-up software infrastructure gpu
Mathpresso: south-korean korean seoul start-up education app
RLWRLD: south-korean korean seoul start-up robot robotics models
Robotis: south-korean korean seoul robot robotics components
Naver Labs: south-korean korean seongnam lab robotics subsidiary
Naver Webtoon: south-korean korean los-angeles seongnam webtoon publisher comics
Kakao Mobility: south-korean korean seongnam ride-hailing taxi subsidiary
KakaoBank: south-korean korean seongnam bank lender internet
Nexon: japanese south-korean tokyo games publisher
Netmarble: south-korean korean seoul games publisher
HYBE: south-korean korean seoul music k-pop agency entertainment
Shinhan Financial: south-korean korean seoul bank lender holding
KB Financial: south-korean korean seoul bank lender holding
Mirae Asset: south-korean korean seoul asset-manager brokerage investor fund
Korea Development Bank: south-korean korean seoul bank lender state development
Korea Investment Corporation: south-korean korean seoul sovereign fund investor wealth
Bank of Korea: south-korean korean seoul central-bank
Financial Services Commission (Korea): south-korean korean seoul regulator commission financial government
Korea Personal Information Protection Commission: south-korean korean seoul regulator watchdog privacy commission
KISTI: south-korean korean daejeon institute supercomputer research
KIST: south-korean korean seoul institute research laboratory
POSTECH: south-korean korean pohang university
Yonsei University: south-korean korean seoul university
Korea University: south-korean korean seoul university
Sungkyunkwan University: south-korean korean seoul university
Reliance Intelligence: indian mumbai cloud data-centre subsidiary
Nxtra: indian gurugram delhi data-centre landlord subsidiary
Anant Raj: indian delhi real-estate developer data-centre
Hiranandani Group: indian mumbai real-estate developer data-centre
Lodha Developers: indian mumbai real-estate developer data-centre
LTIMindtree: indian mumbai outsourcer consultancy software
Persistent Systems: indian pune outsourcer software
Coforge: indian noida outsourcer software
Mphasis: indian bengaluru outsourcer software
Tata Motors: indian mumbai carmaker automaker
Tata Communications: indian mumbai telecoms networking cloud
Tata Power: indian mumbai utility power renewables
Tata Elxsi: indian bengaluru designer software engineering
Mahindra & Mahindra: indian mumbai carmaker automaker tractor conglomerate
HDFC Bank: indian mumbai bank lender
ICICI Bank: indian mumbai bank lender
State Bank of India: indian mumbai bank lender state
Paytm: indian noida payments fintech
PhonePe: indian bengaluru payments fintech
Swiggy: indian bengaluru delivery food
Eternal Ltd.: indian gurugram delivery food
Kaynes Technology: indian mysuru electronics contract packaging chip
CG Power: indian mumbai power-equipment electrical chip
CG Semi: indian gujarat sanand packaging chip semiconductor subsidiary
Dixon Technologies: indian noida electronics contract manufacturer
NTPC Ltd.: indian delhi utility power state
Adani Green Energy: indian ahmedabad renewables power energy
Adani Power: indian ahmedabad utility power coal
AM Green: indian hyderabad renewables energy ammonia data-centre
BharatGen: indian mumbai consortium models government
Soket AI: indian bengaluru start-up lab models
Uniphore: american indian palo-alto chennai voice enterprise software
Observe.AI: american indian san-francisco bengaluru voice software call-centre
Yellow.ai: indian american bengaluru chatbot enterprise software
Qure.ai: indian mumbai start-up medical health image
C-DAC: indian pune supercomputer institute government
Reserve Bank of India: indian mumbai central-bank regulator
ISRO: indian bengaluru space agency government
Nasscom: indian delhi noida association software
India Semiconductor Mission: indian delhi government agency semiconductor chip
Asian News International: indian delhi news-agency agency publisher
IISc: indian bengaluru university institute
IIT Bombay: indian mumbai university institute
IIT Delhi: indian delhi university institute
AI4Bharat: indian chennai lab translation models university
Peak XV Partners: indian bengaluru venture investor fund
SCBX: thai bangkok bank lender holding
SCB 10X: thai bangkok venture investor models subsidiary
CP Group: thai bangkok conglomerate food retailer telecoms
Siam AI: thai bangkok cloud neocloud
Delta Electronics Thailand: thai bangkok electronics power-equipment components subsidiary
Telkom Indonesia: indonesian jakarta bandung telecoms carrier state
Sinar Mas: indonesian jakarta conglomerate paper
Danantara: indonesian jakarta sovereign fund wealth investor
Telekom Malaysia: malaysian kuala-lumpur telecoms carrier
Maxis: malaysian kuala-lumpur telecoms carrier
Khazanah Nasional: malaysian kuala-lumpur sovereign fund wealth investor
Gamuda: malaysian selangor construction builder data-centre
SkyeChip: malaysian penang chip designer semiconductor
Zetrix AI: malaysian selangor software blockchain models
Digital Edge: singaporean asian singapore data-centre landlord
Empyrion Digital: singaporean singapore data-centre landlord
BDx Data Centers: singaporean singapore data-centre landlord
AI Singapore: singaporean singapore government programme models lab
A*STAR: singaporean singapore government agency research institute
GovTech Singapore: singaporean singapore government agency digital
Singapore EDB: singaporean singapore government agency investment board
Monetary Authority of Singapore: singaporean singapore central-bank regulator
Nanyang Technological University: singaporean singapore university
ST Engineering: singaporean singapore defence aerospace engineering
UOB: singaporean singapore bank lender
Shopee: singaporean singapore e-commerce subsidiary
Lazada: singaporean singapore e-commerce subsidiary
Razer: singaporean american irvine games pc electronics
Vertex Ventures: singaporean singapore venture investor fund
PLDT: philippine filipino manila telecoms carrier data-centre
VNPT: vietnamese hanoi telecoms carrier state
EVN: vietnamese hanoi utility power state
Presight: emirati abu-dhabi analytics software subsidiary
M42 Health: emirati abu-dhabi health medical subsidiary
Space42: emirati abu-dhabi space satellite
EDGE Group: emirati abu-dhabi defence state conglomerate
Emirates Nuclear Energy Corporation: emirati abu-dhabi nuclear power reactor state
TAQA: emirati abu-dhabi utility power energy
Lunate: emirati abu-dhabi asset-manager investor fund
International Holding Company: emirati abu-dhabi conglomerate investor holding
ATRC: emirati abu-dhabi government council research agency
DAMAC: emirati dubai real-estate developer conglomerate
DAMAC Digital: emirati dubai data-centre developer subsidiary
DP World: emirati dubai logistics port shipping
Gulf Data Hub: emirati dubai data-centre landlord
Alat: saudi riyadh electronics manufacturer state subsidiary
SDAIA: saudi riyadh government agency data
Sanabil: saudi riyadh investor fund venture sovereign subsidiary
Prosperity7 Ventures: saudi dhahran venture investor fund subsidiary
QCRI: qatari doha institute lab computer research
Turkcell: turkish istanbul telecoms carrier
Baykar: turkish istanbul drone defence aerospace
Majestic Labs: israeli american start-up server memory chip
Ceva Inc.: american israeli maryland herzliya chip designer semiconductor
Nova Ltd.: israeli rehovot chip-equipment toolmaker metrology
Elbit Systems: israeli haifa defence aerospace drone
Rafael Advanced Defense Systems: israeli haifa defence missile state
Israel Aerospace Industries: israeli aerospace defence state satellite
Cato Networks: israeli tel-aviv cybersecurity networking
Zenity: israeli tel-aviv cybersecurity start-up agent
Bria AI: israeli tel-aviv start-up image models
Qodo: israeli tel-aviv start-up coding software
AppsFlyer: israeli herzliya san-francisco marketing advertising software
eToro: israeli tel-aviv brokerage trading crypto
Payoneer: american israeli new-york payments fintech
Classiq: israeli tel-aviv quantum software start-up
Quantum Art: israeli quantum computer start-up
Cyberstarts: israeli tel-aviv venture investor cybersecurity fund
Israel Innovation Authority: israeli jerusalem government agency innovation
Optus: australian sydney telecoms carrier subsidiary
TPG Telecom: australian sydney telecoms carrier
Infratil: new-zealand wellington investor infrastructure data-centre
Macquarie Technology Group: australian sydney data-centre cloud telecoms
AustralianSuper: australian melbourne pension fund investor
IFM Investors: australian melbourne asset-manager investor infrastructure pension
ANZ Bank: australian melbourne bank lender
National Australia Bank: australian melbourne bank lender
CSIRO: australian canberra government agency science institute
ACCC: australian canberra regulator watchdog competition antitrust
eSafety Commissioner: australian sydney regulator watchdog internet commissioner
UNSW: australian sydney university
University of Sydney: australian sydney university
University of Melbourne: australian melbourne university
Australian National University: australian canberra university
WiseTech Global: australian sydney software logistics
Xero: new-zealand wellington software accounting
Airwallex: australian singaporean melbourne singapore payments fintech
SafetyCulture: australian sydney software safety enterprise
Harrison.ai: australian sydney start-up medical health image
Relevance AI: australian sydney start-up agent software enterprise
Maincode: australian melbourne start-up lab models
Silicon Quantum Computing: australian sydney quantum computer start-up
Diraq: australian sydney quantum computer chip start-up
Q-CTRL: australian sydney quantum software start-up
Origin Energy: australian sydney utility energy gas power
AGL Energy: australian sydney utility energy power
HMC Capital: australian sydney asset-manager investor real-estate
DigiCo Infrastructure REIT: australian sydney data-centre landlord trust real-estate
Blackbird Ventures: australian sydney venture investor fund
Zyphra: american us palo-alto san-francisco start-up lab models
Genmo: american us san-francisco start-up video models
ECMWF: european british reading weather institute supercomputer agency
NCAR: american us boulder colorado weather institute laboratory supercomputer
HLRS: german stuttgart supercomputer centre university
Pawsey: australian perth supercomputer centre
NCI Australia: australian canberra supercomputer centre university
NAOJ: japanese tokyo observatory institute astronomy
BorderPlex Digital Assets: american us texan austin data-centre developer landlord
Homer City Redevelopment: american us pennsylvania power data-centre developer gas
Pacifico Energy: american us californian los-angeles power renewables energy developer
O'Leary Ventures: canadian american venture investor data-centre developer
Santee Cooper: american us south-carolina utility power state nuclear
Teollisuuden Voima: finnish olkiluoto nuclear power utility reactor
GovTech Tokyo: japanese tokyo government city agency foundation digital
Industrial Bank of Korea: south-korean korean seoul bank lender state
SemiAnalysis: american us californian consultancy research semiconductor analysts newsletter
Boston Consulting Group: american us boston consultancy
Bain & Company: american us boston consultancy
Oliver Wyman: american us new-york consultancy
Roland Berger: german munich consultancy
Arthur D. Little: european american brussels boston consultancy
Kearney: american us chicago consultancy
Jefferies: american us new-york bank investment-bank brokerage
Bernstein: american us new-york brokerage research analysts
Mizuho Securities: japanese tokyo brokerage securities subsidiary
Nomura: japanese tokyo brokerage securities investment-bank
Daiwa Securities: japanese tokyo brokerage securities
SMBC Nikko: japanese tokyo brokerage securities subsidiary
Mitsubishi UFJ Morgan Stanley Securities: japanese tokyo brokerage securities joint-venture
SBI Securities: japanese tokyo brokerage securities internet subsidiary
Rakuten Securities: japanese tokyo brokerage securities internet subsidiary
Iwai Cosmo Securities: japanese osaka brokerage securities
Tokai Tokyo: japanese tokyo nagoya brokerage securities
Okasan Securities: japanese tokyo brokerage securities
Matsui Securities: japanese tokyo brokerage securities internet
Monex: japanese tokyo brokerage securities crypto internet
Ichiyoshi: japanese tokyo brokerage securities research
TD Cowen: american us new-york brokerage investment-bank analysts
Wedbush: american us los-angeles brokerage investment-bank analysts
Evercore: american us new-york investment-bank brokerage analysts
Piper Sandler: american us minneapolis investment-bank brokerage analysts
Raymond James: american us florida brokerage investment-bank analysts
RBC Capital Markets: canadian toronto investment-bank brokerage analysts
KeyBanc: american us cleveland ohio investment-bank brokerage analysts
Needham & Company: american us new-york investment-bank brokerage analysts
Stifel: american us st-louis investment-bank brokerage analysts
Oppenheimer & Co.: american us new-york investment-bank brokerage analysts
Rosenblatt Securities: american us new-york brokerage analysts securities
D.A. Davidson: american us montana brokerage investment-bank analysts
Melius Research: american us new-york research analysts consultancy
MoffettNathanson: american us new-york research analysts telecoms
New Street Research: british uk london research analysts telecoms
Wolfe Research: american us new-york research analysts brokerage
William Blair: american us chicago investment-bank brokerage analysts
Guggenheim Securities: american us new-york investment-bank brokerage analysts
Redburn: british uk london brokerage research analysts
CLSA: hong-kong chinese brokerage investment-bank analysts
Macquarie Securities: australian sydney brokerage investment-bank analysts
Haitong: chinese shanghai hong-kong brokerage securities
CICC: chinese beijing investment-bank brokerage
Citic Securities: chinese beijing brokerage securities investment-bank
Huatai Securities: chinese nanjing brokerage securities
KGI Securities: taiwanese taipei brokerage securities
Kiwoom Securities: south-korean korean seoul brokerage securities internet
MSCI: american us new-york index data ratings
S&P Global: american us new-york ratings agency data index
Moody's: american us new-york ratings agency
Fitch Ratings: american us new-york london ratings agency
R&I: japanese tokyo ratings agency
JCR: japanese tokyo ratings agency
Morningstar: american us chicago ratings research data fund
Gartner: american us connecticut stamford consultancy research analysts
IDC: american us massachusetts consultancy research analysts
Forrester: american us massachusetts consultancy research analysts
Omdia: british uk london consultancy research analysts
Canalys: singaporean british singapore consultancy research analysts
TrendForce: taiwanese taipei consultancy research analysts memory
Counterpoint Research: hong-kong consultancy research analysts smartphone
Dell'Oro Group: american us californian consultancy research analysts networking
Synergy Research Group: american us nevada consultancy research analysts cloud
650 Group: american us californian consultancy research analysts networking
LightCounting: american us oregon consultancy research analysts optical
TechInsights: canadian ottawa consultancy research analysts semiconductor
Yole Group: french lyon consultancy research analysts semiconductor
SEMI: american us californian milpitas association semiconductor chip-equipment
Semiconductor Industry Association: american us washington association semiconductor chip lobby
WSTS: international global association semiconductor statistics
SEAJ: japanese tokyo association chip-equipment semiconductor
Techno Systems Research: japanese tokyo research consultancy analysts
Fuji Keizai: japanese tokyo research consultancy analysts
Fuji Chimera Research Institute: japanese tokyo research institute consultancy analysts
Yano Research Institute: japanese tokyo research institute consultancy analysts
ITR: japanese tokyo research consultancy analysts enterprise
MM Research Institute: japanese tokyo research institute consultancy analysts
ICT Research & Consulting: japanese tokyo research consultancy analysts
Mitsubishi Research Institute: japanese tokyo think-tank institute consultancy research
Japan Research Institute: japanese tokyo think-tank institute consultancy systems-integrator
Daiwa Institute of Research: japanese tokyo think-tank institute consultancy research
Mizuho Research & Technologies: japanese tokyo think-tank consultancy research systems-integrator
Teikoku Databank: japanese tokyo credit research data
Tokyo Shoko Research: japanese tokyo credit research data
INITIAL: japanese tokyo database start-up-data research subsidiary
CBRE: american us dallas texan real-estate broker consultancy
JLL: american us chicago real-estate broker consultancy
Cushman & Wakefield: american us chicago real-estate broker consultancy
Epoch AI: american us institute research non-profit models
METR: american us berkeley californian institute lab research non-profit evaluator
Stanford University: american us californian stanford university
RAND: american us californian santa-monica think-tank institute defence
CSIS: american us washington think-tank institute
CSET: american us washington think-tank institute university
Brookings: american us washington think-tank institute
Institute for Progress: american us washington think-tank institute
Peterson Institute: american us washington think-tank institute economics
Bruegel: european belgian brussels think-tank economics
PitchBook: american us seattle data database venture private-equity
CB Insights: american us new-york data research venture
Crunchbase: american us san-francisco data database venture
Tracxn: indian bengaluru data database venture
Preqin: british uk london data database private-equity
Dealroom: dutch amsterdam data database venture
LSEG: british uk london exchange stock data
FactSet: american us connecticut data financial
QUICK FactSet: japanese tokyo data financial
Visible Alpha: american us new-york data financial analysts
Sensor Tower: american us san-francisco data app analytics
data.ai: american us san-francisco data app analytics
Appfigures: american us new-york data app analytics
Similarweb: israeli tel-aviv data web analytics internet
Comscore: american us virginia reston data analytics internet
eMarketer: american us new-york research marketing advertising
Statista: german hamburg data statistics research
Apptopia: american us boston data app analytics
QuestMobile: chinese beijing data app analytics
Artificial Analysis: american australian san-francisco benchmark models research start-up
Futurum Group: american us texan austin consultancy research analysts
Moor Insights: american us austin texan consultancy research analysts
Creative Strategies: american us californian consultancy research analysts
D2D Advisory: american us consultancy research analysts
Constellation Research: american us californian consultancy research analysts
Grand View Research: american indian san-francisco pune research consultancy market
Fortune Business Insights: indian pune research consultancy market
MarketsandMarkets: indian pune research consultancy market
Precedence Research: canadian indian ottawa pune research consultancy market
Mordor Intelligence: indian hyderabad research consultancy market
IMARC: american indian noida research consultancy market
Frost & Sullivan: american us texan san-antonio consultancy research market
Challenger, Gray & Christmas: american us chicago staffing outplacement consultancy
Layoffs.fyi: american us san-francisco tracker website layoffs
Wood Mackenzie: british uk scottish edinburgh consultancy energy research
BloombergNEF: american british london new-york research energy renewables
Rystad Energy: norwegian oslo consultancy energy research oil
Grid Strategies: american us washington consultancy power energy
EPRI: american us californian palo-alto institute power research utility
IEA: international paris agency energy watchdog
Uptime Institute: american us new-york institute data-centre consultancy standards
datacenterHawk: american us dallas texan data-centre research consultancy
DC Byte: british uk london data-centre research consultancy
Reuters: british canadian london news-agency agency publisher
Bloomberg: american us new-york news-agency agency data publisher
Associated Press: american us new-york news-agency agency
AFP: french paris news-agency agency
dpa: german hamburg news-agency agency
Financial Times: british uk london newspaper business
The Wall Street Journal: american us new-york newspaper business
The Washington Post: american us washington newspaper
The Information: american us san-francisco publisher website technology
Bloomberg Intelligence: american us new-york research analysts
CNBC: american us new-jersey broadcaster business tv
CNN: american us atlanta broadcaster tv
Fox Business: american us new-york broadcaster business tv
NBC News: american us new-york broadcaster tv
BBC: british uk london broadcaster public
Sky News: british uk london broadcaster tv
The Guardian: british uk london newspaper
The Times: british uk london newspaper
The Telegraph: british uk london newspaper
The Economist: british uk london magazine newspaper weekly
The Verge: american us new-york publisher website technology
TechCrunch: american us san-francisco publisher website technology
Tom's Hardware: american us publisher website pc technology
Wired: american us san-francisco magazine publisher technology
Ars Technica: american us publisher website technology
Engadget: american us publisher website technology
The Register: british uk london publisher website technology
404 Media: american us publisher website technology
Platformer: american us san-francisco newsletter publisher technology
Puck News: american us new-york publisher website newsletter
Semafor: american us new-york publisher website
Politico: american us washington virginia publisher newspaper politics
Axios: american us washington virginia publisher website
Business Insider: american us new-york publisher website business
Barron's: american us new-york magazine newspaper financial
MarketWatch: american us new-york publisher website financial
Forbes: american us new-york magazine publisher business
Fortune: american us new-york magazine publisher business
Time Magazine: american us new-york magazine publisher
MIT Technology Review: american us massachusetts cambridge magazine publisher technology
IEEE Spectrum: american us new-york magazine publisher engineering
EE Times: american us publisher website electronics semiconductor
SemiWiki: american us californian publisher website semiconductor
The Next Platform: american british publisher website supercomputer data-centre
ServeTheHome: american us publisher website server
Data Center Dynamics: british uk london publisher website data-centre
Data Center Knowledge: american us publisher website data-centre
VentureBeat: american us san-francisco publisher website technology
ZDNet: american us publisher website technology
CNET: american us san-francisco publisher website technology
PCMag: american us new-york publisher magazine pc technology
9to5Mac: american us publisher website blog apple
MacRumors: american us publisher website blog apple
VideoCardz: polish publisher website gpu pc
Wccftech: canadian pakistani publisher website pc games
AnandTech: american us publisher website pc technology
Nature: british uk london journal magazine publisher science
Handelsblatt: german dusseldorf newspaper business
Der Spiegel: german hamburg magazine weekly
Manager Magazin: german hamburg magazine business
Les Echos: french paris newspaper business
Le Monde: french paris newspaper
Le Figaro: french paris newspaper
Sifted: british european london publisher website start-ups
El País: spanish madrid newspaper
South China Morning Post: hong-kong chinese newspaper
Caixin: chinese beijing magazine publisher business
Yicai: chinese shanghai newspaper broadcaster business
Cailianshe: chinese shanghai news-agency publisher financial
LatePost: chinese beijing publisher website technology
36Kr: chinese beijing publisher website technology
Jiemian: chinese shanghai publisher website business
STAR Market Daily: chinese shanghai newspaper publisher financial
The Paper: chinese shanghai newspaper website state
China Daily: chinese beijing newspaper state
Global Times: chinese beijing newspaper tabloid state
People's Daily: chinese beijing newspaper state party
Xinhua: chinese beijing news-agency agency state
CCTV: chinese beijing broadcaster tv state
DigiTimes: taiwanese taipei newspaper publisher electronics semiconductor
Commercial Times: taiwanese taipei newspaper business
Economic Daily News: taiwanese taipei newspaper business
United Daily News: taiwanese taipei newspaper
Liberty Times: taiwanese taipei newspaper
Korea Economic Daily: south-korean korean seoul newspaper business
Maeil Business: south-korean korean seoul newspaper business
Chosun Ilbo: south-korean korean seoul newspaper
JoongAng Ilbo: south-korean korean seoul newspaper
Yonhap: south-korean korean seoul news-agency agency
ETNews: south-korean korean seoul newspaper electronics
ZDNet Korea: south-korean korean seoul publisher website technology
BusinessKorea: south-korean korean seoul magazine publisher business
The Elec: south-korean korean seoul publisher website electronics
Economic Times: indian mumbai delhi newspaper business
Times of India: indian mumbai newspaper
Mint (newspaper): indian delhi newspaper business
The Straits Times: singaporean singapore newspaper
Globes: israeli tel-aviv newspaper business
Calcalist: israeli tel-aviv newspaper business
The National: emirati abu-dhabi newspaper
Nikkei: japanese tokyo newspaper business publisher
Nikkei Asia: japanese tokyo magazine newspaper business
Nikkei xTECH: japanese tokyo publisher website technology
Nikkei Business: japanese tokyo magazine weekly business
Nikkei Veritas: japanese tokyo newspaper weekly financial
Yomiuri Shimbun: japanese tokyo newspaper
Asahi Shimbun: japanese tokyo osaka newspaper
Mainichi Shimbun: japanese tokyo newspaper
Sankei Shimbun: japanese tokyo newspaper
Kyodo News: japanese tokyo news-agency agency
Jiji Press: japanese tokyo news-agency agency
NHK: japanese tokyo broadcaster public
Nippon TV: japanese tokyo broadcaster tv
TBS: japanese tokyo broadcaster tv
TV Asahi: japanese tokyo broadcaster tv
TV Tokyo: japanese tokyo broadcaster tv
Hokkaido Shimbun: japanese sapporo hokkaido newspaper regional
Kumamoto Nichinichi Shimbun: japanese kumamoto newspaper regional
Nikkan Kogyo Shimbun: japanese tokyo newspaper industrial
Dempa Shimbun: japanese tokyo newspaper electronics
Chemical Daily: japanese tokyo newspaper chemicals
Denki Shimbun: japanese tokyo newspaper power
Toyo Keizai: japanese tokyo publisher magazine business
President Online: japanese tokyo publisher magazine business
ITmedia: japanese tokyo publisher website technology
Impress: japanese tokyo publisher website technology
ASCII.jp: japanese tokyo publisher website technology
Gigazine: japanese osaka publisher website blog
Mynavi News: japanese tokyo publisher website
Newswitch: japanese tokyo publisher website industrial
EE Times Japan: japanese tokyo publisher website electronics
PC Watch: japanese tokyo publisher website pc
Publickey: japanese tokyo publisher website blog enterprise
Pew Research Center: american us washington pollster think-tank research
Gallup: american us washington pollster research
YouGov: british uk london pollster research
Edelman: american us chicago new-york agency marketing public-relations
Diamond Inc.: japanese tokyo publisher magazine business
Central News Agency: taiwanese taipei news-agency agency
Los Angeles Times: american us los-angeles californian newspaper
Chicago Tribune: american us chicago newspaper
New York Post: american us new-york newspaper tabloid
Dow Jones: american us new-york publisher news-agency business subsidiary
The Atlantic: american us washington magazine publisher
The New Yorker: american us new-york magazine publisher
The Boston Globe: american us boston newspaper
USA Today: american us virginia newspaper
NPR: american us washington broadcaster radio public
CBS News: american us new-york broadcaster tv
ABC News: american us new-york broadcaster tv
The Globe and Mail: canadian toronto newspaper
Toronto Star: canadian toronto newspaper
CBC: canadian toronto ottawa broadcaster public
Daily Mail: british uk london newspaper tabloid
The Independent: british uk london newspaper website
Sunday Times: british uk london newspaper
Frankfurter Allgemeine: german frankfurt newspaper
Süddeutsche Zeitung: german munich newspaper
Die Welt: german berlin newspaper
Bild: german berlin newspaper tabloid
Corriere della Sera: italian milan newspaper
La Repubblica: italian rome newspaper
`
  .trim()
  .split('\n')
