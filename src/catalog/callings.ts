// By which words English texts call well-known companies: where they are from, and what they are in.

/** One company a line: its name in the catalogue, and the words. */
export const CALLINGS: readonly string[] = `
Microsoft: american us redmond seattle washington software windows azure
Google: american us californian mountain-view search internet android
Alphabet: american us californian mountain-view search internet android
Amazon: american us seattle e-commerce online ecommerce retail retailer cloud
Amazon Web Services: american us seattle cloud hyperscaler
Meta: american us californian menlo-park social social-media facebook instagram whatsapp
Apple: american us californian cupertino iphone smartphone
Nvidia: american us californian santa-clara chip chipmaker chip-maker graphics gpu semiconductor designer
AMD: american us californian santa-clara chip chipmaker semiconductor designer
Intel: american us californian santa-clara chip chipmaker semiconductor
Broadcom: american us californian palo-alto chip chipmaker semiconductor designer
Qualcomm: american us californian san-diego chip chipmaker semiconductor designer
Micron: american us boise idaho memory chip chipmaker semiconductor
Marvell: american us californian chip chipmaker semiconductor designer
Cerebras: american us californian sunnyvale chip chipmaker designer
Groq: american us californian chip chipmaker designer
Oracle: american us austin texan texas software database cloud
IBM: american us armonk computing computer
Dell: american us texan texas round-rock computer server pc
Supermicro: american us californian san-jose server
Salesforce: american us californian san-francisco software
ServiceNow: american us californian santa-clara software
Workday: american us californian pleasanton software
Adobe: american us californian san-jose software
Snowflake: american us software data data-cloud
Databricks: american us californian san-francisco software data
Palantir: american us denver software data data-analytics analytics
OpenAI: american us californian san-francisco
Anthropic: american us californian san-francisco
xAI: american us
Perplexity: american us californian san-francisco search
Scale AI: american us californian san-francisco data-labelling data-labeling
Anysphere: american us californian san-francisco coding
CoreWeave: american us new-jersey livingston cloud neocloud
Crusoe: american us denver neocloud
Lambda: american us californian cloud neocloud
Core Scientific: american us austin miner bitcoin crypto
IREN: australian sydney miner bitcoin crypto neocloud
Cipher Mining: american us new-york miner bitcoin
TeraWulf: american us miner bitcoin maryland
Applied Digital: american us dallas texan developer
Galaxy Digital: american us new-york crypto
Equinix: american us landlord operator californian
Digital Realty: american us landlord operator
Tesla: american us austin texan carmaker car-maker electric-car electric-vehicle automaker
Ford: american us carmaker car-maker automaker detroit
General Motors: american us carmaker car-maker automaker detroit
Walmart: american us retailer retail supermarket arkansas
Netflix: american us streaming streamer
Disney: american us entertainment media
Uber: american us ride-hailing
PayPal: american us payments
JPMorgan: american us new-york bank lender
Goldman Sachs: american us new-york bank lender
Morgan Stanley: american us new-york bank lender
Citi: american us new-york bank lender
BlackRock: american us new-york asset fund investor
Blackstone: american us new-york private-equity investor
Constellation Energy: american us utility power energy nuclear
Vistra: american us utility power energy texan
Talen Energy: american us utility power energy
NextEra Energy: american us utility power energy florida
GE Vernova: american us turbine
Verizon: american us telecoms carrier telecom
AT&T: american us telecoms carrier telecom
Accenture: irish dublin consultancy consulting
Arm: british uk cambridge chip designer chip-designer
Wayve: british uk london self-driving driverless
Nscale: british uk london cloud neocloud
Graphcore: british uk bristol chip chipmaker
Synthesia: british uk london video
Stability AI: british uk london image
ElevenLabs: british uk london polish voice
Vodafone: british uk telecoms telecom
HSBC: british uk london bank lender
Barclays: british uk london bank lender
Mistral AI: french paris parisian european
Hugging Face: french-american new-york
Poolside: french american paris
Scaleway: french paris cloud
OVHcloud: french roubaix cloud
Schneider Electric: french electrical power
Capgemini: french paris consultancy
Kyutai: french paris
Aleph Alpha: german heidelberg
SAP: german walldorf software
Siemens: german munich engineering industrial
Deutsche Telekom: german bonn telecoms telecom
Infineon: german munich bavarian chip chipmaker
Helsing: german munich defence defense
Black Forest Labs: german freiburg image
DeepL: german cologne translation
Schwarz Group: german retailer retail
Volkswagen: german carmaker car-maker
BMW: german carmaker munich bavarian
ASML: dutch veldhoven lithography chip-equipment equipment toolmaker
Nebius: dutch amsterdam cloud neocloud
NXP Semiconductors: dutch eindhoven chip chipmaker
Philips: dutch amsterdam
STMicroelectronics: franco-italian swiss geneva chip chipmaker
Ericsson: swedish stockholm telecoms equipment
Lovable: swedish stockholm coding
Klarna: swedish stockholm payments lender fintech
Spotify: swedish stockholm music streaming
EQT: swedish stockholm private-equity
Nokia: finnish espoo telecoms equipment
Aker: norwegian oslo industrial
Equinor: norwegian oil energy
Novo Nordisk: danish drugmaker pharmaceutical
Samsung Electronics: korean south-korean seoul suwon memory chip chipmaker electronics smartphone conglomerate
SK hynix: korean south-korean icheon memory chip chipmaker
SK Telecom: korean south-korean telecoms carrier
Naver: korean south-korean search internet
Kakao: korean south-korean internet messaging
Hyundai Motor Group: korean south-korean carmaker car-maker seoul
LG: korean south-korean electronics
Rebellions: korean south-korean chip
FuriosaAI: korean south-korean seoul chip
TSMC: taiwanese hsinchu foundry chip chipmaker contract
Foxconn: taiwanese taipei contract electronics assembler
Quanta: taiwanese server
Wistron: taiwanese server
MediaTek: taiwanese chip designer
SoftBank Group: japanese tokyo tech technology conglomerate investment
Sony Group: japanese tokyo electronics
Toyota: japanese carmaker car-maker
Hitachi: japanese tokyo industrial
Fujitsu: japanese tokyo computer
NTT: japanese tokyo telecoms telecom
KDDI: japanese tokyo telecoms telecom
Rakuten: japanese tokyo e-commerce
NEC: japanese tokyo electronics
Kioxia: japanese tokyo memory chipmaker
Rapidus: japanese foundry chipmaker
Preferred Networks: japanese tokyo
Sakana AI: japanese tokyo
Sakura Internet: japanese osaka cloud
Alibaba: chinese hangzhou e-commerce
Tencent: chinese shenzhen gaming games social-media internet
Baidu: chinese beijing search internet
ByteDance: chinese beijing tiktok social-media
Huawei: chinese shenzhen telecoms equipment
DeepSeek: chinese hangzhou
Moonshot AI: chinese beijing
Zhipu: chinese beijing
MiniMax: chinese shanghai
SMIC: chinese shanghai foundry chipmaker contract
Cambricon: chinese beijing chip chipmaker designer
Moore Threads: chinese beijing chip chipmaker
Xiaomi: chinese beijing smartphone
Meituan: chinese beijing delivery food-delivery
JD.com: chinese beijing e-commerce retailer
Lenovo: chinese beijing computer pc
BYD: chinese shenzhen carmaker car-maker
Reliance Industries: indian mumbai conglomerate
Tata Consultancy Services: indian mumbai software outsourcer
Infosys: indian bengaluru bangalore software outsourcer
Krutrim: indian bengaluru
Sarvam AI: indian bengaluru
Yotta: indian mumbai
G42: emirati abu-dhabi
MGX: emirati abu-dhabi investment
Humain: saudi riyadh
Aramco: saudi oil
Cohere: canadian toronto
Thomson Reuters: canadian toronto legal information
Wolters Kluwer: dutch legal information publisher
RELX: british london legal information publisher
Telus: canadian vancouver telecoms
Shopify: canadian ottawa e-commerce
Brookfield: canadian toronto asset investor
AI21 Labs: israeli
Firmus: australian
AirTrunk: australian
Telstra: australian telecoms
Commonwealth Bank: australian bank lender sydney
DBS: singaporean bank lender
Singtel: singaporean telecoms carrier
Grab: singaporean ride-hailing
Temasek: singaporean investor
Samsung SDS: korean south-korean
LG AI Research: korean south-korean
LG Uplus: korean south-korean telecoms carrier
KT: korean south-korean telecoms carrier
Krafton: korean south-korean games gaming
Upstage: korean south-korean seoul
Coupang: korean south-korean e-commerce retailer
Hanmi Semiconductor: korean south-korean equipment toolmaker
Panmnesia: korean south-korean chip
DeepX: korean south-korean chip
LG Energy Solution: korean south-korean battery
HD Hyundai: korean south-korean shipbuilder
Hanwha: korean south-korean conglomerate
Doosan Enerbility: korean south-korean turbine
Toss: korean south-korean payments
ASE Technology: taiwanese packaging
UMC: taiwanese foundry chipmaker contract
Asus: taiwanese computer pc
Acer: taiwanese computer pc
Gigabyte: taiwanese server
Wiwynn: taiwanese server
Inventec: taiwanese server
Pegatron: taiwanese contract electronics
Delta Electronics: taiwanese power
Alchip: taiwanese designer chip
Global Unichip: taiwanese designer chip
Realtek: taiwanese designer chip
Renesas: japanese chip chipmaker semiconductor
Tokyo Electron: japanese toolmaker equipment chip-equipment
Advantest: japanese tester equipment toolmaker
Lasertec: japanese inspection equipment toolmaker
Disco: japanese equipment toolmaker
Screen Holdings: japanese kyoto equipment toolmaker
Ibiden: japanese substrate packaging
TDK: japanese components electronics
Kyocera: japanese kyoto electronics
Panasonic: japanese osaka electronics battery
Mitsubishi Electric: japanese electronics industrial
Mitsubishi Heavy Industries: japanese turbine industrial
Toshiba: japanese conglomerate electronics
Fanuc: japanese robot
Yaskawa Electric: japanese robot
Keyence: japanese osaka sensor
Nintendo: japanese kyoto games gaming
CyberAgent: japanese advertising internet
Mercari: japanese marketplace e-commerce
LY Corporation: japanese internet messaging
NTT Data Group: japanese
SoftBank Corp.: japanese telecoms carrier mobile
NTT Docomo: japanese mobile carrier telecoms
Honda: japanese carmaker car-maker automaker
Nissan: japanese carmaker car-maker automaker
SMBC: japanese bank lender
Mizuho: japanese bank lender
JERA: japanese utility power
TEPCO: japanese utility power
Kansai Electric Power: japanese utility power osaka
Turing: japanese self-driving american us
LayerX: japanese
Telexistence: japanese robot
Highreso: japanese
01.AI: chinese beijing
Baichuan: chinese beijing
StepFun: chinese shanghai
SenseTime: chinese shanghai hong-kong facial-recognition
Megvii: chinese beijing facial-recognition
iFlytek: chinese hefei voice
Kuaishou: chinese beijing video short-video
Bilibili: chinese shanghai video
NetEase: chinese hangzhou games gaming
Ant Group: chinese hangzhou payments fintech
Didi: chinese beijing ride-hailing
Pony.ai: chinese guangzhou robotaxi self-driving
WeRide: chinese guangzhou robotaxi self-driving
Horizon Robotics: chinese beijing chip designer
Hygon: chinese chip chipmaker designer
MetaX: chinese shanghai chip chipmaker designer
Biren: chinese shanghai chip chipmaker designer
Iluvatar CoreX: chinese shanghai chip chipmaker designer
Enflame: chinese shanghai chip chipmaker designer
Kunlunxin: chinese beijing chip
CXMT: chinese hefei memory chipmaker
YMTC: chinese wuhan memory chipmaker
Unitree: chinese hangzhou robot robotics humanoid
UBTech: chinese shenzhen robot robotics humanoid
AgiBot: chinese shanghai robot robotics humanoid
Xpeng: chinese guangzhou carmaker car-maker electric-car
NIO: chinese carmaker car-maker electric-car
Li Auto: chinese carmaker car-maker electric-car
Geely: chinese carmaker car-maker
Inspur: chinese server
China Mobile: chinese telecoms carrier
China Telecom: chinese telecoms carrier
China Unicom: chinese telecoms carrier
GDS Holdings: chinese shanghai operator landlord
VNET: chinese operator landlord
Innolight: chinese optical
Eoptolink: chinese optical
Manus: singaporean chinese
Trip.com: chinese travel
Wipro: indian bengaluru software outsourcer
HCLTech: indian outsourcer software
Tech Mahindra: indian outsourcer software
Bharti Airtel: indian telecoms carrier
Jio Platforms: indian telecoms carrier mumbai
Tata Group: indian conglomerate mumbai
Tata Electronics: indian electronics
Ola: indian bengaluru ride-hailing
Flipkart: indian e-commerce retailer
Zoho: indian chennai software
CtrlS: indian hyderabad
E2E Networks: indian cloud
Fractal Analytics: indian mumbai
GIC: singaporean sovereign wealth
ST Telemedia: singaporean operator
Keppel: singaporean conglomerate
Sea Limited: singaporean
YTL: malaysian power conglomerate
FPT: vietnamese software
Viettel: vietnamese telecoms
Khazna: emirati operator
TII: emirati abu-dhabi
Mubadala: emirati abu-dhabi sovereign wealth
ADQ: emirati abu-dhabi sovereign
PIF: saudi sovereign wealth
QIA: qatari sovereign wealth
STC Group: saudi telecoms
DataVolt: saudi developer
Mobileye: israeli jerusalem self-driving chip
Wiz: israeli cybersecurity security cloud
Check Point: israeli cybersecurity security
Palo Alto Networks: american us californian cybersecurity security
CrowdStrike: american us texan cybersecurity security
Zscaler: american us californian cybersecurity security
Cisco: american us californian san-jose networking network equipment
Arista Networks: american us californian networking network switch
Juniper Networks: american us californian networking network
HPE: american us texan houston server computer
Corning: american us glass fibre
Amphenol: american us connector
Vertiv: american us ohio cooling power
Eaton: irish american power equipment
Caterpillar: american us generator turbine
Cummins: american us engine generator
Bloom Energy: american us californian fuel-cell
Siemens Energy: german turbine
ABB: swiss industrial robot
Oklo: american us californian reactor nuclear
Kairos Power: american us californian reactor nuclear
TerraPower: american us reactor nuclear
X-energy: american us reactor nuclear
NuScale: american us reactor nuclear
Commonwealth Fusion Systems: american us fusion
Helion: american us fusion
Duke Energy: american us utility power
Dominion Energy: american us utility power virginia
Southern Company: american us utility power
American Electric Power: american us utility power ohio
Entergy: american us utility power
NRG Energy: american us utility power texan
PG&E: american us utility power californian
Xcel Energy: american us utility power
EDF: french utility power nuclear
RWE: german utility power
E.ON: german utility power
Iberdrola: spanish utility power
Enel: italian utility power
Vattenfall: swedish utility power
Ørsted: danish wind
National Grid: british uk utility grid
Telefónica: spanish telecoms carrier
Telecom Italia: italian telecoms carrier
Swisscom: swiss telecoms carrier
BAE Systems: british uk arms defence
Darktrace: british uk cambridge cybersecurity
Google DeepMind: british uk london
Isomorphic Labs: british uk london drug
Exscientia: british uk drug
Builder.ai: british uk london
Quantexa: british uk london
Fractile: british uk chip
Oxa: british uk self-driving
PhysicsX: british uk london
NatWest: british uk bank lender
Standard Chartered: british uk bank lender
Deutsche Bank: german bank lender
Allianz: german insurer
Bosch: german industrial parts
BASF: german chemical
Mercedes-Benz: german carmaker car-maker
Quantum Systems: german drone
Parloa: german berlin
n8n: german berlin
Celonis: german munich software
Northern Data: german frankfurt
SiPearl: french chip
Dassault Systèmes: french software
Thales: french defence electronics
Atos: french
Iliad: french telecoms
BNP Paribas: french bank lender
TotalEnergies: french oil energy
Stellantis: carmaker car-maker automaker
Axelera AI: dutch eindhoven chip
ASM International: dutch equipment toolmaker
BE Semiconductor Industries: dutch equipment toolmaker packaging
Prosus: dutch investor
UBS: swiss zurich bank lender
Novartis: swiss drugmaker
Roche: swiss drugmaker basel
Legora: swedish stockholm legal
Sana: swedish stockholm
Silo AI: finnish helsinki
1X: norwegian robot humanoid
Multiverse Computing: spanish quantum
Hut 8: canadian miami miner bitcoin
Bitfarms: canadian miner bitcoin
Bell Canada: canadian telecoms
Tenstorrent: canadian chip designer
Waabi: canadian toronto self-driving
MercadoLibre: argentine e-commerce
Nubank: brazilian bank lender
Globant: argentine software
Canva: australian sydney design
Atlassian: australian software
NextDC: australian operator
Macquarie: australian bank
Figure AI: american us californian robot robotics humanoid
Agility Robotics: american us oregon robot robotics humanoid
Apptronik: american us texan austin robot robotics humanoid
Boston Dynamics: american us robot robotics
Physical Intelligence: american us californian robot robotics
Skild AI: american us pittsburgh robot robotics
Waymo: american us californian robotaxi self-driving driverless
Zoox: american us californian robotaxi self-driving driverless
Cruise: american us robotaxi self-driving driverless
Nuro: american us self-driving driverless
Rivian: american us electric-car carmaker car-maker automaker
Lyft: american us ride-hailing
DoorDash: american us delivery food-delivery
Airbnb: american us
eBay: american us marketplace e-commerce
Reddit: american us social-media forum
Snap: american us social-media messaging
Pinterest: american us social-media
X: american us social-media
Duolingo: american us pittsburgh language learning
Chegg: american us education
Coursera: american us education
Character.AI: american us companion
Midjourney: american us image
Runway: american us video new-york
Luma AI: american us video
Suno: american us music
Udio: american us music
Harvey: american us legal
Abridge: american us medical health
OpenEvidence: american us medical health
Hippocratic AI: american us medical health
Tempus AI: american us chicago medical health
Recursion: american us utah drug
Insilico Medicine: hong-kong drug
Xaira Therapeutics: american us drug
Lila Sciences: american us
Safe Superintelligence: american us
Thinking Machines Lab: american us san-francisco
Reflection AI: american us
Inflection AI: american us
Adept: american us
Cognition: american us coding
Replit: american us coding californian
Sourcegraph: american us coding
GitHub: american us coding
Glean: american us search enterprise-search
Sierra: american us customer-service
Decagon: american us customer-service
Writer: american us
Grammarly: american us writing
Notion Labs: american us
Figma: american us design
Surge AI: american us data-labelling data-labeling
Mercor: american us recruiting data-labelling
Together AI: american us cloud
Fireworks AI: american us inference
Baseten: american us inference
VAST Data: american us storage
Pure Storage: american us storage
Western Digital: american us storage drive disk
SanDisk: american us flash memory chipmaker
Seagate: american us irish storage drive disk
SambaNova: american us chip chipmaker
d-Matrix: american us chip
Etched: american us chip
Lightmatter: american us photonics chip
Ayar Labs: american us photonics optical
Celestial AI: american us photonics optical
Coherent: american us optical laser
Lumentum: american us optical laser
Credo Technology: american us connectivity
Astera Labs: american us connectivity chip
Synopsys: american us chip-design design-software software
Cadence: american us chip-design design-software software
Applied Materials: american us californian equipment toolmaker chip-equipment
Lam Research: american us californian equipment toolmaker chip-equipment
KLA: american us californian equipment toolmaker chip-equipment
Teradyne: american us tester robot
Texas Instruments: american us texan chip chipmaker semiconductor
Analog Devices: american us chip chipmaker semiconductor
GlobalFoundries: american us foundry chipmaker
Wolfspeed: american us chip chipmaker
ON Semiconductor: american us chip chipmaker
SiFive: american us chip designer
Intuit: american us software
MongoDB: american us database new-york
Datadog: american us software new-york
Cloudflare: american us internet network
Akamai: american us internet network cloud
Twilio: american us software
DocuSign: american us software
Zoom: american us video software
Dropbox: american us software storage
UiPath: american us romanian automation software
C3.ai: american us software
SoundHound: american us voice
Stripe: american us irish payments
Mastercard: american us payments
American Express: american us
Bank of America: american us bank lender
Wells Fargo: american us bank lender
Capital One: american us bank lender
Apollo: american us private-equity investor
KKR: american us private-equity investor
Blue Owl Capital: american us lender investor
Carlyle: american us private-equity investor
Silver Lake: american us private-equity investor
Thoma Bravo: american us private-equity investor
PIMCO: american us bond investor californian
Sequoia Capital: american us venture investor
Andreessen Horowitz: american us venture investor
Thrive Capital: american us venture investor new-york
Founders Fund: american us venture investor
Coatue: american us investor new-york
Tiger Global: american us investor new-york
DigitalBridge: american us investor
Vantage Data Centers: american us denver operator developer landlord
Aligned Data Centers: american us dallas operator developer landlord
QTS: american us operator developer landlord
CyrusOne: american us dallas operator developer landlord
Stack Infrastructure: american us operator developer landlord
Tract: american us developer
Iron Mountain: american us storage landlord
Prologis: american us warehouse landlord
Related Digital: american us developer
Bitdeer: singaporean miner bitcoin
Riot Platforms: american us miner bitcoin
MARA Holdings: american us miner bitcoin
CleanSpark: american us miner bitcoin
Soluna: american us miner
Voltage Park: american us cloud
Fluidstack: british uk cloud neocloud
T-Mobile US: american us telecoms carrier telecom
Comcast: american us cable
Warner Bros. Discovery: american us studio entertainment media
Sony Music: music label
The New York Times: american us newspaper publisher
News Corp: american us publisher newspaper
Axel Springer: german publisher
Getty Images: american us photo image
Shutterstock: american us photo image
Pfizer: american us drugmaker
Eli Lilly: american us drugmaker
Moderna: american us drugmaker
Johnson & Johnson: american us drugmaker
UnitedHealth: american us insurer health
Costco: american us retailer retail
Home Depot: american us retailer retail
Boeing: american us planemaker aircraft
Lockheed Martin: american us arms defence defense
Anduril: american us arms defence defense drone
Shield AI: american us defence defense drone
SpaceX: american us texan rocket satellite
General Electric: american us industrial
Honeywell: american us industrial
ExxonMobil: american us oil
Chevron: american us oil
McKinsey: american us consultancy consulting
Deloitte: consultancy consulting
PwC: british consultancy consulting
KPMG: dutch consultancy consulting
Cognizant: american us outsourcer
DXC Technology: american us
Zeiss: german optics
Trumpf: german laser
Soitec: french wafer
Imec: belgian
Samsung Biologics: korean south-korean drugmaker contract
Neysa: indian mumbai cloud
Gnani.ai: indian bengaluru voice
VinFast: vietnamese carmaker electric-car
AI71: emirati abu-dhabi
Fortinet: american us californian cybersecurity security
Energy Transfer: american us pipeline
Fortum: finnish utility power
Centrica: british uk utility
Telia: swedish telecoms carrier
KPN: dutch telecoms carrier
Rolls-Royce: british uk engine reactor
Commerzbank: german bank lender
Porsche: german carmaker car-maker
Personio: german munich software
Ionos: german cloud
Renault: french carmaker car-maker
Adyen: dutch payments
Northvolt: swedish battery
CDC Data Centres: australian operator
SharonAI: australian
AppLovin: american us advertising
The Trade Desk: american us advertising
Kyndryl: american us
Aixtron: german equipment
`
  .trim()
  .split('\n')
